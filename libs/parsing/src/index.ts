export type { ParsedResume } from './parsed-resume.js';
export { detectDocumentKind, type DocumentKind } from './detect-document-kind.js';
export { acceptedFormats, mediaTypes, type DocumentFormat, type MediaType } from './document-format.js';
export { fromJsonResume } from './json-resume/from-json-resume.js';
export type { JsonResume } from './json-resume/json-resume.js';
export { toJsonResume } from './json-resume/to-json-resume.js';
export { ParseFailure, type ParseFailureCode } from './parse-failure.js';
export { parseResume, type ParseOptions } from './parse-resume.js';
export { ParseSandbox, type SandboxOptions } from './sandbox/parse-sandbox.js';
