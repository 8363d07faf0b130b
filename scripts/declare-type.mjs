/** A TypeScript type of a JSON Schema, as far as ours go. */
const typeOf = (schema, indent) => {
  if (schema.tsType) return schema.tsType
  if (schema.enum) return schema.enum.map(literal).join(' | ')
  return [schema.type]
    .flat()
    .map((type) => simpleTypeOf(type, schema, indent))
    .join(' | ')
}

const literal = (value) => (value === null ? 'null' : `'${value}'`)

const simpleTypeOf = (type, schema, indent) => {
  if (type === 'integer') return 'number'
  if (type === 'array') return listOf(typeOf(schema.items, indent))
  if (type !== 'object') return type
  return fieldsOf(schema, indent)
}

const listOf = (item) => (/^\w+$/.test(item) ? `${item}[]` : `Array<${item}>`)

const fieldsOf = ({ properties, required }, indent) => {
  const inner = `${indent}  `
  const fields = Object.entries(properties).map(([key, schema]) => {
    const comment = schema.description ? `${inner}/** ${schema.description} */\n` : ''
    const type = typeOf(schema, inner)
    return `${comment}${inner}${required.includes(key) ? `${key}: ${type}` : `${key}?: ${type} | undefined`}\n`
  })
  return `{\n${fields.join('')}${indent}}`
}

/** An exported interface with the schema's descriptions as comments. */
export const declareType = (name, schema) =>
  `/** ${schema.description} */\nexport interface ${name} ${fieldsOf(schema, '')}\n`
