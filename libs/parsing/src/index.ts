export type {
  Box, Contact, Education, Experience, Field, Finding, FindingCode, Language, ParsedResume, PartialDate, Project, Section,
  SectionKind, Skill, Source,
} from './parsed-resume.js'; // prettier-ignore
export { detectDocumentKind, type DocumentKind } from './detect-document-kind.js';
export { ParseFailure, type ParseFailureCode } from './parse-failure.js';
export { maxDocumentBytes, parseResume, type ParseOptions } from './parse-resume.js';
export { ParseSandbox, type SandboxOptions } from './sandbox/parse-sandbox.js';
