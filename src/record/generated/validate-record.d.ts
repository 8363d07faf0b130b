export interface ValidationError {
  readonly instancePath: string
  readonly message?: string
}

export declare const validateRecord: {
  (record: unknown): boolean
  errors?: readonly ValidationError[] | null
}
