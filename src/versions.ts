import { version } from '../package.json'

/** Set by the build: a hash of the sources that find figures. */
declare const RULES_HASH: string

/** What decides the output: two machines with the same values give the same records. */
export const versions = {
  version,
  /** Of the record: grows when a field changes its meaning or goes. */
  schema: 1,
  rules: typeof RULES_HASH === 'undefined' ? 'unbuilt' : RULES_HASH,
}
