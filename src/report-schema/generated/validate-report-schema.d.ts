import type { Validator } from '../../settings/read-settings.ts'

export declare const validate: Validator
