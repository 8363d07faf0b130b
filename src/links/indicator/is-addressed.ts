/** 为青溪小学|捐赠, 向灾区|捐款: whom the words at `at` name is given something; 因为, 作为 and 面向 are other words. */
export const isAddressed = (text: string, at: number): boolean =>
  /[为向给]/.test(text[at - 1] ?? '') && !/[因作认成以行称名化转定分面方走流]/.test(text[at - 2] ?? '')
