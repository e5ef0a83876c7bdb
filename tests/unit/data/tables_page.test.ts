import { expect, test } from 'vitest'
import { tablesPage } from './tables_page'

test('the page about the tables is the one made from their SQL', async () => {
  await expect(tablesPage()).toMatchFileSnapshot('../../../workers/warehouse/tables/README.md')
})
