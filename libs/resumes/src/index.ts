export { ExportResume } from './queries/export-resume/export-resume.query.js';
export { ExportResumes, type ExportedResume } from './queries/export-resumes/export-resumes.query.js';
export {
  fileFates,
  UploadBatch,
  type BatchFile,
  type FileReport,
  type UploadedBatch,
} from './commands/upload-batch/upload-batch.command.js';
export { BatchTooLarge, BatchTooManyFiles } from './archive/archive.errors.js';
export { Disguise } from './disguise/disguise.js';
export { displayName } from './display-name.js';
export { MergeCandidates } from './commands/merge-candidates/merge-candidates.command.js';
export { CandidatesMerged } from './events/candidates-merged.event.js';
export {
  duplicateReasons,
  FindDuplicates,
  type DuplicateReason,
  type LikelyDuplicate,
} from './queries/find-duplicates/find-duplicates.query.js';
export { CorrectResume } from './commands/correct-resume/correct-resume.command.js';
export { ReparseResume } from './commands/reparse-resume/reparse-resume.command.js';
export { ReparseResumes, type ReparsedResumes } from './commands/reparse-resumes/reparse-resumes.command.js';
export { WithdrawCorrection } from './commands/withdraw-correction/withdraw-correction.command.js';
export { ResumeCorrected } from './events/resume-corrected.event.js';
export { ResumeReparseRequested } from './events/resume-reparse-requested.event.js';
export { CorrectCandidate } from './commands/correct-candidate/correct-candidate.command.js';
export { DeleteCandidate } from './commands/delete-candidate/delete-candidate.command.js';
export { DeleteNote } from './commands/delete-note/delete-note.command.js';
export { EditNote } from './commands/edit-note/edit-note.command.js';
export { RestoreCandidate } from './commands/restore-candidate/restore-candidate.command.js';
export { RestoreResume } from './commands/restore-resume/restore-resume.command.js';
export { TagCandidate } from './commands/tag-candidate/tag-candidate.command.js';
export { UntagCandidate } from './commands/untag-candidate/untag-candidate.command.js';
export { WriteNote } from './commands/write-note/write-note.command.js';
export { FindCandidate, type CandidateView } from './queries/find-candidate/find-candidate.query.js';
export {
  candidateOrders,
  ListCandidates,
  type CandidateOrder,
  type CandidateSummary,
} from './queries/list-candidates/list-candidates.query.js';
export { ListNotes } from './queries/list-notes/list-notes.query.js';
export type { CandidateNote } from './candidate-note.entity.js';
export type { CandidateFacts, CandidateField } from './candidate.entity.js';
export { CandidateMerged, CandidateNotFound } from './candidate.errors.js';
export { tagOf } from './tag.js';
export { AbandonResume } from './commands/abandon-resume/abandon-resume.command.js';
export { CompleteUpload } from './commands/complete-upload/complete-upload.command.js';
export { DeleteResume } from './commands/delete-resume/delete-resume.command.js';
export { ParseResume } from './commands/parse-resume/parse-resume.command.js';
export { StartUpload, type StartedUpload } from './commands/start-upload/start-upload.command.js';
export { SweepPartials } from './commands/sweep-partials/sweep-partials.command.js';
export { SweepUploads } from './commands/sweep-uploads/sweep-uploads.command.js';
export { UploadResume, type UploadedResume } from './commands/upload-resume/upload-resume.command.js';
export { ResumeBecameCurrent } from './events/resume-became-current.event.js';
export { ResumeFailed } from './events/resume-failed.event.js';
export { ResumeParsed } from './events/resume-parsed.event.js';
export { ResumeUploaded } from './events/resume-uploaded.event.js';
export { FindIdentities, type Identity } from './queries/find-identities/find-identities.query.js';
export { FindResume } from './queries/find-resume/find-resume.query.js';
export { ListResumes, type ResumeSummary } from './queries/list-resumes/list-resumes.query.js';
export { resumeOrders, type ResumeOrder } from './search/resume-order.js';
export { SignResumeFile, type SignedResumeFile } from './queries/sign-resume-file/sign-resume-file.query.js';
export {
  languageOf,
  mediaTypes,
  parserVersion,
  type CorrectablePointer,
  type MediaType,
  type ParsedResume,
  type ResumeCorrections,
} from '#libs/parsing';
export type { Correction, Resume, ResumeFailure, ResumeState } from './resume.entity.js';
export { ResumeEmpty, ResumeFormatUnsupported, ResumeNotFound, ResumeTooLarge } from './resumes.errors.js';
export { everyResume, type ResumeFilter } from './search/resume-filter.js';
export { SkillTaxonomy, type NamedSkill } from './skill-taxonomy.js';
export { ResumeParsing } from './resume-parsing.js';
export { ResumeParsingModule, ResumesModule } from './resumes.module.js';
