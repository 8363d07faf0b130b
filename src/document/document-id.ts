import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The identity of a document that has none given: the first 16 hex digits of its text's SHA-256. */
export const documentId = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16)
