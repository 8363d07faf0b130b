interface Signature {
  readonly bytes: string
  readonly type: string
  readonly hint?: string
}

const pdf = 'copy its text out first, for instance with: pdftotext -layout FILE.pdf FILE.txt'
const office = 'save it as plain text (.txt, UTF-8) first, from Word, WPS or LibreOffice'
const sheet = 'save it as tab-separated text (.txt) first, from Excel, WPS or LibreOffice'
const archive = 'unpack it first, and give the .txt or .md files in it'
const image = 'read the text out of it first (OCR), and give the .txt file'

/** First bytes of files that are no text, as Latin-1. */
const signatures: readonly Signature[] = [
  { bytes: '\x89PNG\r\n\x1a\n', type: 'PNG image', hint: image },
  { bytes: '\xff\xd8\xff', type: 'JPEG image', hint: image },
  { bytes: 'GIF87a', type: 'GIF image', hint: image },
  { bytes: 'GIF89a', type: 'GIF image', hint: image },
  { bytes: 'II*\0', type: 'TIFF image', hint: image },
  { bytes: 'MM\0*', type: 'TIFF image', hint: image },
  { bytes: '%PDF-', type: 'PDF', hint: pdf },
  { bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', type: 'Word, Excel or WPS file of the old format', hint: office },
  { bytes: '{\\rtf', type: 'RTF file', hint: office },
  { bytes: '\x1f\x8b', type: 'gzip file', hint: archive },
  { bytes: 'Rar!\x1a\x07', type: 'RAR archive', hint: archive },
  { bytes: '7z\xbc\xaf\x27\x1c', type: '7z archive', hint: archive },
  { bytes: 'BZh', type: 'bzip2 file', hint: archive },
  { bytes: '\x7fELF', type: 'program' },
  { bytes: 'SQLite format 3\0', type: 'SQLite database' },
]

/** A zip is an office document where these folders are in it. */
const inZip: readonly Signature[] = [
  { bytes: 'word/', type: 'Word file (.docx)', hint: office },
  { bytes: 'xl/', type: 'Excel file (.xlsx)', hint: sheet },
  { bytes: 'ppt/', type: 'PowerPoint file (.pptx)', hint: office },
  { bytes: 'mimetypeapplication/vnd.oasis.opendocument', type: 'OpenDocument file', hint: office },
  { bytes: 'mimetypeapplication/epub', type: 'EPUB book', hint: archive },
]

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** Tells a file that is no text by its first bytes, and what its user can do. */
export const binaryType = (bytes: Uint8Array): Omit<Signature, 'bytes'> | undefined => {
  const head = latin1(bytes.subarray(0, 16))
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) {
    const names = latin1(bytes.subarray(0, 8192)) + latin1(bytes.subarray(-8192))
    return inZip.find((part) => names.includes(part.bytes)) ?? { type: 'zip archive', hint: archive }
  }
  return signatures.find((signature) => head.startsWith(signature.bytes))
}
