/** A way into a settings file: the keys and list places from the outermost. */
export type SettingsPath = readonly (string | number)[]

/** What a settings file (JSON or YAML) holds, and where. */
export interface SettingsFile {
  readonly value: unknown
  /** Offset (UTF-16) of a key, or of a value; of the nearest thing around it where it has none. */
  readonly offsetOf: (path: SettingsPath, part: 'key' | 'value') => number
}

/** A file that can't be read as what it is; the offset says where. */
export interface SyntaxMistake {
  readonly message: string
  readonly offset: number
}
