import type { SectionKind } from '../../wording/headings.js';
import type { ContactKind } from './contact-items.js';

/** What an icon stands for: a kind of contact or a kind of section. */
export type IconName = ContactKind | SectionKind;

/** A point in a square of 1000 units, the origin at the lower left. */
export type IconPoint = readonly [x: number, y: number];

/** One icon: its outlines and the code points it answers to. */
export interface IconGlyph {
  /** Closed polygons, outer ones clockwise and holes counter-clockwise. */
  outlines: IconPoint[][];
  /** The code point in the private-use area, as icon fonts number their glyphs. */
  privateUse: number;
  emoji: string;
}

const box = (left: number, bottom: number, right: number, top: number): IconPoint[] => [
  [left, bottom],
  [left, top],
  [right, top],
  [right, bottom],
];
const hole = (outline: IconPoint[]): IconPoint[] => outline.toReversed();
const triangle: IconPoint[] = [
  [500, 380],
  [100, 760],
  [900, 760],
];
const diamond = (reach: number): IconPoint[] => [
  [500 - reach, 450],
  [500, 450 + reach],
  [500 + reach, 450],
  [500, 450 - reach],
];
const ring = [diamond(450), hole(diamond(280))];
const sheet = [box(180, 0, 820, 900), hole(box(280, 600, 720, 680)), hole(box(280, 300, 720, 380))];
const person = [box(340, 520, 660, 860), box(160, 40, 840, 440)];
const bag = [box(60, 100, 940, 640), box(340, 640, 660, 800), hole(box(420, 640, 580, 720))];
const cup = [box(260, 400, 740, 860), box(440, 160, 560, 400), box(300, 60, 700, 160)];

export const iconGlyphs: Record<IconName, IconGlyph> = {
  email: { outlines: [box(60, 120, 940, 800), hole(triangle)], privateUse: 0xf0e0, emoji: '📧' },
  phone: {
    outlines: [box(260, 0, 740, 920), hole(box(330, 200, 670, 820))],
    privateUse: 0xf095,
    emoji: '📞',
  },
  location: { outlines: [diamond(420), hole(diamond(160))], privateUse: 0xf3c5, emoji: '📍' },
  url: { outlines: ring, privateUse: 0xf0ac, emoji: '🌐' },
  summary: { outlines: person, privateUse: 0xf007, emoji: '👤' },
  experience: { outlines: bag, privateUse: 0xf0b1, emoji: '💼' },
  education: { outlines: [diamond(430), box(260, 60, 740, 320)], privateUse: 0xf19d, emoji: '🎓' },
  skills: { outlines: [box(80, 380, 920, 520), box(430, 30, 570, 870)], privateUse: 0xf085, emoji: '🛠' },
  certifications: { outlines: sheet, privateUse: 0xf0a3, emoji: '📜' },
  languages: { outlines: [box(60, 300, 940, 860), box(200, 100, 400, 300)], privateUse: 0xf1ab, emoji: '💬' },
  projects: { outlines: [box(60, 60, 460, 860), box(540, 300, 940, 860)], privateUse: 0xf542, emoji: '🚀' },
  volunteering: { outlines: [diamond(450)], privateUse: 0xf4c4, emoji: '🤝' },
  awards: { outlines: cup, privateUse: 0xf091, emoji: '🏆' },
  interests: { outlines: [triangle, box(100, 100, 900, 300)], privateUse: 0xf004, emoji: '🎵' },
};
