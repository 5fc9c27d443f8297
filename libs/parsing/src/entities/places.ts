import { lexicon } from '../lexicon/lexicon.js';
import { companyScore, institutionScore } from './name-evidence.js';
import { fold } from '../text/fold.js';
import { remembered } from '../text/remembered.js';

const countries =
  'united states|united states of america|usa|u.s.a.|us|uk|u.k.|united kingdom|england|scotland|wales|ireland|northern ireland|germany|deutschland|allemagne|alemania|france|frankreich|francia|spain|spanien|espagne|espana|italy|italien|italie|italia|portugal|austria|osterreich|autriche|switzerland|schweiz|suisse|suiza|netherlands|the netherlands|niederlande|pays-bas|paises bajos|belgium|belgien|belgique|belgica|luxembourg|luxemburg|poland|polen|pologne|polonia|czech republic|czechia|slovakia|hungary|romania|bulgaria|greece|griechenland|turkey|sweden|schweden|suede|norway|denmark|finland|iceland|estonia|latvia|lithuania|ukraine|russia|serbia|croatia|slovenia|canada|kanada|mexico|mexiko|mexique|brazil|brasil|argentina|chile|colombia|peru|uruguay|ecuador|venezuela|costa rica|panama|india|china|japan|south korea|s.korea|s. korea|korea|singapore|malaysia|indonesia|philippines|vietnam|thailand|taiwan|hong kong|australia|new zealand|south africa|nigeria|kenya|ghana|egypt|morocco|maroc|tunisia|algeria|israel|united arab emirates|uae|saudi arabia|qatar|pakistan|bangladesh|sri lanka|nepal|iran|europe|eu';

const regions =
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia|ontario|quebec|british columbia|alberta|manitoba|nova scotia|bavaria|bayern|hessen|sachsen|saxony|baden-wurttemberg|nordrhein-westfalen|niedersachsen|catalonia|cataluna|catalunya|andalucia|ile-de-france|new south wales|victoria|queensland|karnataka|maharashtra|tamil nadu|telangana|bay area|san francisco bay area';

const codes =
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc on qc bc ab mb ns nb sk nsw vic qld uk usa us eu';

const cities =
  'new york|new york city|nyc|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|jacksonville|fort worth|columbus|charlotte|san francisco|indianapolis|seattle|denver|washington|boston|el paso|nashville|detroit|oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|kansas city|mesa|atlanta|omaha|colorado springs|raleigh|long beach|virginia beach|miami|oakland|minneapolis|tulsa|tampa|arlington|new orleans|cleveland|pittsburgh|cincinnati|st. louis|saint louis|salt lake city|orlando|buffalo|palo alto|mountain view|menlo park|cupertino|sunnyvale|santa clara|redmond|bellevue|boulder|cambridge|ann arbor|madison|richmond|durham|berkeley|redwood city|santa monica|irvine|brooklyn|manhattan|queens|jersey city|newark|hoboken|stanford|ithaca|princeton|new haven|toronto|montreal|vancouver|ottawa|calgary|edmonton|waterloo|mississauga|london|manchester|birmingham|leeds|glasgow|edinburgh|liverpool|bristol|sheffield|oxford|nottingham|cardiff|belfast|brighton|reading|southampton|leicester|dublin|cork|galway|limerick|berlin|hamburg|munich|munchen|cologne|koln|frankfurt|frankfurt am main|stuttgart|dusseldorf|dortmund|essen|leipzig|bremen|dresden|hannover|hanover|nurnberg|nuremberg|duisburg|bochum|bonn|munster|karlsruhe|mannheim|augsburg|wiesbaden|aachen|kiel|freiburg|heidelberg|potsdam|mainz|darmstadt|regensburg|ingolstadt|ulm|wurzburg|erlangen|jena|rostock|lubeck|kassel|halle|magdeburg|erfurt|chemnitz|braunschweig|bielefeld|wolfsburg|tubingen|konstanz|walldorf|wien|vienna|graz|linz|salzburg|innsbruck|klagenfurt|zurich|geneva|geneve|genf|basel|bern|lausanne|luzern|winterthur|st. gallen|paris|marseille|lyon|toulouse|nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|reims|grenoble|dijon|angers|nimes|aix-en-provence|saint-etienne|le havre|toulon|clermont-ferrand|rouen|metz|nancy|tours|orleans|la defense|boulogne-billancourt|sophia antipolis|madrid|barcelona|valencia|sevilla|seville|zaragoza|malaga|murcia|palma|bilbao|alicante|cordoba|valladolid|vigo|gijon|granada|oviedo|pamplona|san sebastian|donostia|santander|salamanca|santiago de compostela|a coruna|lisbon|lisboa|porto|rome|roma|milan|milano|turin|torino|naples|florence|bologna|venice|amsterdam|rotterdam|the hague|den haag|utrecht|eindhoven|delft|brussels|bruxelles|antwerp|ghent|warsaw|warszawa|krakow|wroclaw|gdansk|poznan|prague|praha|brno|budapest|bucharest|cluj-napoca|sofia|athens|thessaloniki|istanbul|ankara|izmir|stockholm|gothenburg|malmo|oslo|bergen|copenhagen|aarhus|helsinki|tampere|reykjavik|tallinn|riga|vilnius|kyiv|kiev|lviv|moscow|saint petersburg|belgrade|zagreb|ljubljana|bratislava|mexico city|ciudad de mexico|guadalajara|monterrey|bogota|medellin|lima|santiago|buenos aires|montevideo|quito|caracas|sao paulo|rio de janeiro|brasilia|mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|kolkata|pune|ahmedabad|noida|gurgaon|gurugram|jaipur|beijing|shanghai|shenzhen|guangzhou|hangzhou|tokyo|osaka|kyoto|seoul|busan|kuala lumpur|jakarta|manila|hanoi|ho chi minh city|bangkok|taipei|sydney|melbourne|brisbane|perth|adelaide|canberra|auckland|wellington|johannesburg|cape town|durban|pretoria|lagos|abuja|nairobi|accra|cairo|alexandria|casablanca|rabat|tunis|algiers|tel aviv|jerusalem|haifa|dubai|abu dhabi|riyadh|doha|karachi|lahore|islamabad|dhaka|colombo|kathmandu|tehran';

const known = new Set([...countries.split('|'), ...regions.split('|'), ...cities.split('|')]);
const regionNames = new Set(regions.split('|'));
const regionCodes = new Set(codes.split(' '));
const remote = /^(?:fully )?(?:remote|hybrid|on-?site|home ?office|teletravail|remoto|en remoto|a distance)$/;

/** How sure a short text is a place: 1 for a known one, 0.5 for the shape of one, 0 otherwise. */
export const placeScore = remembered((text: string): number => {
  const folded = fold(text)
    .replace(/[()[\].]+$|^[()[\]]+/g, '')
    .replace(/\b\d{4,6}\b|\(\d{2,3}\)|\(?\d{2,3}$|\s\d{1,2}(?:e|er|eme)$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!folded || folded.length > 60 || /[@:]/.test(folded)) return 0;
  if (remote.test(folded) || isKnown(folded)) return 1;
  if (isTown(folded) && !/[,&]/.test(text)) return town;
  const parts = folded.split(/\s*[,/&–—-]\s+|\s*[,/]\s*|\s+[-–—]\s+|\s*\(|\)/).filter(Boolean);
  if (parts.length < 2 || parts.length > 4) return 0;
  const last = parts.at(-1) ?? '';
  const isRegion =
    regionNames.has(last) ||
    (/^\p{Lu}{2,3}$/u.test(
      text
        .trim()
        .split(/[\s,(]+/)
        .at(-1)
        ?.replace(')', '') ?? '',
    ) &&
      regionCodes.has(last));
  const codesWritten = new Set(text.match(/\b\p{Lu}{2,3}\b/gu)?.map((code) => fold(code)));
  const hits = parts.filter(
    (part) =>
      isKnown(part) || isTown(part) || remote.test(part) || (regionCodes.has(part) && codesWritten.has(part)),
  ).length;
  const [first = ''] = parts;
  if (hits === parts.length) return 1;
  // "Celaya, Gto.": behind a town an abbreviation is its state.
  if (hits === parts.length - 1 && isTown(first) && /,\s+\p{Lu}\p{Ll}{1,3}\.$/u.test(text.trim())) return 1;
  const isName =
    companyScore(first) > 0.4 || institutionScore(first) > 0 || /\.\s/.test(text.replace(/\bSt\.\s/, ''));
  if (hits === 0 || isName) return 0;
  // "Pohang, KR" has the shape of a place; "Initech, Denver, CO" is a name before one.
  const isShaped = parts.length === 2 && (isRegion || isKnown(last)) && first.split(' ').length <= 3;
  return isShaped ? (isRegion ? 1 : 0.7) : 0.4;
});

/** How sure a text is a place that is the name of one of the world's many towns, which have names of all kinds. */
export const town = 0.9;

/** The same where it stands behind another name and a comma, as places do. */
export const townBehind = 0.95;

function isKnown(folded: string): boolean {
  return known.has(folded) || lexicon().regions.has(folded.replaceAll('-', ' '));
}

function isTown(folded: string): boolean {
  const { places } = lexicon();
  if (places.has(folded.replaceAll('-', ' '))) return true;
  const [first = '', ...rest] = folded.split(ofRiver);
  if (rest.length > 0) return places.has(first.replaceAll('-', ' '));
  const parts = folded.split('-');
  return parts.length === 2 && parts.every((part) => part.length > 3 && places.has(part));
}

/** "Offenbach am Main", "Châlons-sur-Saône": the register knows the first half of some. */
const ofRiver = /[ -](?:am|an der|a\. ?d\.|im|ob der|bei|upon|on|sur|sous|les) ?(?=\p{L}+$)/u;

/** A place at the end of a text, after a comma, a bar or two spaces: `Acme GmbH, Berlin`. Its offset, or -1. */
export const trailingPlace = remembered((text: string): number => {
  const starts = [...text.matchAll(/(?:,|\.(?=\s)|\s[-–—|·•/]|\s{2,}|\s\()\s*(?=\p{Lu})/gu)].map(
    (match) => match.index + match[0].length,
  );
  if (
    /^(?:university|universidad|universit[eéàä]t?|college|bank) (?:of|de|d')/iu.test(text) &&
    starts.length < 2
  )
    return -1;
  for (const start of starts)
    if (start > 1 && (placeScore(text.slice(start)) >= town || namesTwice(text, start))) return start;
  return -1;
});

/** "Municipalidad de Villa Illampu, Villa Illampu, Bolivia": what stands twice is a place, known or not. */
function namesTwice(text: string, start: number): boolean {
  const [own = ''] = text.slice(start).split(/,\s/);
  return (
    own.length > 3 &&
    text
      .slice(0, start)
      .replace(/[\s,(]+$/, '')
      .endsWith(` ${own}`)
  );
}

/**
 * The place between other fields of a list with commas or before one in brackets: `Acme GmbH, Berlin, Engineer`,
 * `Acme GmbH, Berlin (Engineer)`. Null when there is none.
 */
export function innerPlace(text: string): { start: number; end: number } | null {
  const ends = [...text.matchAll(/,\s+|\s+\((?=\p{Lu})|$/gu)].map(({ index, 0: comma }) => ({
    at: index,
    next: index + comma.length,
  }));
  for (let first = 1; first < ends.length - 1; first++) {
    const start = ends[first - 1]?.next ?? 0;
    if (text[start - 1] === '(') continue;
    for (let last = ends.length - 1; last >= first; last--) {
      const end = ends[last]?.at ?? 0;
      if (placeScore(text.slice(start, end)) < town) continue;
      return last < ends.length - 1 ? { start, end } : null;
    }
  }
  return null;
}

/** A place in brackets with other fields behind it: `Acme GmbH (Berlin), Engineer`. Null when there is none. */
export function bracketPlace(text: string): { start: number; end: number } | null {
  for (const { index, 0: whole } of text.matchAll(/(?<=\S\s)\(\p{Lu}[^()]*\)(?=,?\s+\S)/gu))
    if (placeScore(whole.slice(1, -1)) >= town) return { start: index + 1, end: index + whole.length - 1 };
  return null;
}
