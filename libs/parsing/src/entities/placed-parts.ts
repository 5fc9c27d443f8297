import type { Part } from './header-parts.js';
import type { Piece } from './header-pieces.js';
import { bracketPlace, innerPlace, placeScore, town, townBehind, trailingPlace } from './places.js';

/** A part before its place among the others is known. */
export type FoundPart = Omit<Part, 'line' | 'joint' | 'look'>;

/** Cuts a place off the end of a part. */
export function placed({ text, start }: Piece, bold: boolean): FoundPart[] {
  if (!text) return [];
  const place = placeScore(text);
  const whole = { text, start, end: start + text.length, bold, place };
  if (place >= town) return [whole];
  const inner = bracketPlace(text) ?? innerPlace(text);
  if (inner) {
    const piece = (from: number, to: number): Piece => ({ text: text.slice(from, to), start: start + from });
    const rest = /^\)?(?:,\s*|\s+\(?)/.exec(text.slice(inner.end))?.[0].length ?? 0;
    const end = text.length - (/^\s+\(.*\)$/.test(text.slice(inner.end)) ? 1 : 0);
    const head = piece(0, text.slice(0, inner.start).replace(/[\s,(]+$/, '').length);
    const tail = piece(inner.end + rest, end);
    const named = piece(inner.start, inner.end);
    return [
      { ...head, end: head.start + head.text.length, bold, place: 0, hasPlace: true },
      {
        ...named,
        end: named.start + named.text.length,
        bold: false,
        place: Math.max(placeScore(named.text), townBehind),
      },
      ...placed(tail, bold),
    ];
  }
  const cut = trailingPlace(text);
  if (cut < 0) return [whole];
  const head = text.slice(0, cut).replace(/[\s,(|·•–—-]+$/u, '');
  const tail = text.slice(cut).replace(/[)\s]+$/, '');
  return [
    { text: head, start, end: start + head.length, bold, place: 0, hasPlace: true },
    {
      text: tail,
      start: start + cut,
      end: start + cut + tail.length,
      bold: false,
      place: Math.max(placeScore(tail), townBehind),
    },
  ];
}
