import { madeAt } from './layout.js';

/**
 * A PDF, read as Latin-1, with the fixed date and zeros in place of what differs from one run of its writer
 * to the next: its dates, its identifier and its checksum. Every text keeps its length, so that the offsets
 * of the cross-reference table stay true.
 */
export function fixPdfIdentity(pdf: string): string {
  const date = madeAt.toISOString().replaceAll(/\D/g, '').slice(0, 14);
  return pdf
    .replaceAll(/(\/(?:CreationDate|ModDate)\s*\(D:)\d{14}([^)]*)\)/g, (_, start: string, zone: string) => {
      return `${start}${date}${zone.replaceAll(/\d/g, '0').replaceAll(/[+-]/g, '+')})`;
    })
    .replace(/\/ID\s*\[[^\]]*\]/, (id) => id.replaceAll(/<[^>]*>/g, zeros))
    .replace(/(\/DocChecksum \/)([0-9A-F]+)/, (_, key: string, sum: string) => key + '0'.repeat(sum.length));
}

function zeros(hexadecimal: string): string {
  return hexadecimal.replaceAll(/[^<>\s]/g, '0');
}
