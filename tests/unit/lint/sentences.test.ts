import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { sourceFiles } from '../../source_files'

const isError = (node: ts.Node): boolean =>
  ts.isNewExpression(node) && /Error$/.test(node.expression.getText())

/** A sentence starts with a capital or a value and ends with a full stop; a label or an error that no person meets is none. */
const SENTENCE = /^(?:“|[A-Z]|\$\{).* .*[.?!]$/s

/** The sentences among the texts of a file. */
function sentencesIn(file: string, text: string): string[] {
  const sentences: string[] = []
  const visit = (node: ts.Node): void => {
    if (isError(node)) return
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const words = node.getText().slice(1, -1)
      if (SENTENCE.test(words)) sentences.push(`${file}: ${words}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return sentences
}

test('no sentence that a person reads is in src/domain: src/findings writes them', () => {
  const files = sourceFiles('src/domain', '.ts')
  expect(files.length).toBeGreaterThan(50)
  expect(files.flatMap((file) => sentencesIn(file, readFileSync(file, 'utf8')))).toEqual([])
})

test('a sentence is seen in a string or a template; a label, a path and an error are none', () => {
  const text = [
    "const a = 'It is too long.'",
    'const b = `${name} is no map. Choose another.`',
    "const c = 'Office and secretarial'",
    "const d = './a b.'",
    "throw new RangeError('Seats must be a whole number.')",
  ].join('\n')
  expect(sentencesIn('x.ts', text)).toEqual([
    'x.ts: It is too long.',
    'x.ts: ${name} is no map. Choose another.',
  ])
})
