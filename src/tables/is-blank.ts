const blank = /^(?:[-—–―…·*/\\.]*|不适用|未知|无|N\/?A|√适用□不适用|■)$/

/** Does a cell say that there is nothing to say? */
export const isBlank = (text: string): boolean => blank.test(text)
