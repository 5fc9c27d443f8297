import { openPdf } from '../pdf/pdfjs.js';

const smallestPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<<>>>>endobj
trailer<</Root 1 0 R>>
`;

/** Loads what pdf.js loads with its first page only: once confined, a parse process can open no file. */
export async function warmUp(): Promise<void> {
  const pdf = await openPdf(Buffer.from(smallestPdf, 'latin1'));
  const page = await pdf.getPage(1);
  await page.getOperatorList();
  await pdf.loadingTask.destroy();
}
