import { companyScore } from './name-evidence.js';
import { lexicon } from '../lexicon/lexicon.js';
import type { Occupations } from '../skills/occupations.js';
import { phraseKey } from '../skills/tokens.js';
import { fold } from '../text/fold.js';

/** Title nouns of German, French and Spanish; English ones come from the gazetteer. */
const foreignHeads =
  /(?:ingenieur|entwickler|berater|leiter|manager|architekt|administrator|analyst|referent|assistent|assistenz|sachbearbeiter|kaufmann|kauffrau|techniker|mechaniker|mechatroniker|elektroniker|informatiker|designer|gestalter|forscher|mitarbeiter|arbeiter|werkstudent|student|praktikant|trainee|auszubildender|azubi|lehrer|dozent|pfleger|schwester|arzt|arztin|fuhrer|spezialist|experte|koordinator|betreuer|verkaufer|vertreter|controller|buchhalter|prufer|redakteur|wissenschaftler|hilfskraft|aushilfe|vorstand|tester|scientist|engineer|developer|kraft|konstrukteur|planer|meister|koch|logopade|therapeut)(?:in|innen|:in|\*in|_in|\/in|\(in\))?$/;
const romanceHeads =
  /^(?:ingenieure?|developpeu(?:r|se)|concepteur|conceptrice|chef|cheffe|responsable|charge|chargee|directeur|directrice|consultante?|assistante?|stagiaire|alternante?|apprentie?|technicien(?:ne)?|comptable|gestionnaire|vendeu(?:r|se)|commercial|commerciale|professeure?|enseignante?|infirmi(?:er|ere)|architecte|analyste|administrateur|administratrice|redacteur|redactrice|conseill(?:er|ere)|coordinateur|coordinatrice|formateur|formatrice|chercheu(?:r|se)|gerante?|secretaire|juriste|avocate?|graphiste|ingenier[oa]|desarrollador[a]?|programador[a]?|director[a]?|jef[ea]|gerente|consultor[a]?|analista|asistente|auxiliar|becari[oa]|tecnic[oa]|contable|administrador[a]?|administrativ[oa]|vendedor[a]?|profesor[a]?|docente|enfermer[oa]|medic[oa]|arquitect[oa]|disenador[a]?|coordinador[a]?|investigador[a]?|encargad[oa]|dependient[ea]|camarer[oa]|practicante|abogad[oa]|cientific[oa]|product owner|scrum master|dev)$/;
const seniority =
  /^(?:senior|sr|junior|jr|lead|principal|staff|chief|head|vice|vp|svp|avp|evp|associate|assistant|deputy|interim|founding|co-?founder|founder|intern|internship|trainee|freelance|freelancer|working|graduate|apprentice|volunteer|ceo|cto|cfo|coo|cio|cmo|owner|member|fellow|postdoc|postdoctoral|doctoral|phd|ta|tutor|leitender|leitende|stellvertretend\w*|studentische|wissenschaftliche[r]?|selbstandig\w*|freiberuf\w*|geschaftsfuhrer\w*|abteilungsleit\w*|teamleit\w*|projektleit\w*|werkstudent\w*|praktik\w*|independiente|autonomo|socio)$/;
/** Words that end titles in the source but are the business of a company in a resume. */
const businesses =
  /^(?:software|technology|technologies|engineering|university|school|schools|production|products|systems|sciences?|biology|chemistry|hospital|industry|department|equipment|parts|hardware|medicine|pharmacy|education|languages|studies|mining|maintenance|manufacturing|operations|support|design|arts|media|intelligence|goods|textiles|tourism|vehicles|furniture|footwear|politics|laboratory|tools|computers?|agriculture|catering|coffee|fish|rubber|sugar|needs|off|out|general|official|front|hop|grade|team|register|company|store|shop|research|chemical|server|person|resident|record|major|charge|test|law|tech|crew|mill|school|house|center|office|works|group|bank|smith|cooper|turner|carter|mason|butler|taylor|hunter|parker|walker|miller|fisher|mother|boy|girl|woman|man|judge|justice|master)$/;

/** Trades that are surnames too: "Line Cook", but "Thomas Cook". They end a title, or are all of it. */
const trades = /^(?:cook|baker|tailor|gardener|carpenter|barber|porter|weaver|potter|brewer|dishwasher)$/;

/** Titles of Romance languages are written as a sentence is ("Fiscal de obras"); names of employers have capitals. */
function sentenceCase(text: string): number {
  return /^\p{Lu}\p{Ll}+(?: (?:de|d'|des|du|del|en|à|para|y|et) ?\p{Ll}+)+(?: \p{Ll}+)*$/u.test(text) &&
    companyScore(text) < 0.4
    ? 0.5
    : 0;
}

export class TitleEvidence {
  constructor(
    private readonly heads: ReadonlySet<string>,
    private readonly occupations: Occupations,
  ) {}

  private readonly scores = new Map<string, number>();

  /** The occupation a title names, as the taxonomy calls it; null when it knows none. */
  occupation(title: string): string | null {
    return this.occupations.labelOf(title);
  }

  /** How much a text reads like a job title: 0 for no sign, 1 for a clear head noun, up to 1.6 with seniority. */
  score(text: string): number {
    let score = this.scores.get(text);
    if (score === undefined) this.scores.set(text, (score = this.scoreText(text)));
    return score;
  }

  private scoreText(text: string): number {
    const comma = text.indexOf(', ');
    const whole = this.scoreWords(text);
    // "Nurse, Intensive Care": what follows the comma tells the team and takes nothing away.
    return comma > 0 ? Math.max(whole, this.scoreWords(text.slice(0, comma)) - 0.05) : whole;
  }

  private scoreWords(text: string): number {
    const words = fold(text)
      .replace(/\((?:m|w|f|d|h|x)(?:\/(?:m|w|f|d|h|x|div))+\)/g, '')
      .split(/[^\p{L}\p{N}+#.*:'-]+/u)
      .map((word) => word.replace(/^[.'-]+|[.':]+$/g, ''))
      .filter(Boolean);
    if (words.length === 0 || words.length > 12 || words[0] === 'the') return 0;
    const { titles, titleQualifiers, organisations } = lexicon();
    const senior = words.some((word) => seniority.test(word))
      ? 0.5
      : words.some((word) => titleQualifiers.has(word))
        ? 0.25
        : 0;
    const isListed = titles.has(phraseKey(text)) || this.occupations.isTitle(text);
    if (isListed) return 1.1 + senior * 0.6;
    const heads = words.map((word) => this.isHead(word) || word.split('-').some((part) => this.isHead(part)));
    const lastHead = heads.lastIndexOf(true);
    const trade = trades.test(words.at(-1) ?? '') ? 0.6 : 0;
    if (lastHead < 0)
      return Math.max(organisations.standIn(text) ? 0 : senior * 1.2, trade, sentenceCase(text));
    const isFinal =
      lastHead === words.length - 1 ||
      /^(?:of|for|in|de|des|du|en|fur|im|-|i|ii|iii|iv|[1-4])$/.test(words[lastHead + 1] ?? '');
    return (isFinal ? 1 : 0.7) + senior * 0.6;
  }

  private isHead(word: string): boolean {
    if (businesses.test(word) || trades.test(word)) return false;
    if (this.hasHead(word) || foreignHeads.test(word) || romanceHeads.test(word)) return true;
    const { titles, titleEnding } = lexicon();
    return titles.has(phraseKey(word.replace(/[:*_/].*$/, ''))) || titleEnding?.test(word) === true;
  }

  /** A head noun, or a word composed with one: "biostatistician". */
  private hasHead(word: string): boolean {
    if (this.heads.has(word)) return true;
    for (let at = 3; at <= word.length - 7; at++) if (this.heads.has(word.slice(at))) return true;
    return false;
  }
}
