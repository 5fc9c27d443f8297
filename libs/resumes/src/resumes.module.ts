import { ParseSandbox } from '#libs/parsing';
import { Config } from '#libs/platform';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import { join } from 'node:path';
import { CandidateRegister } from './candidate-register.js';
import { AbandonResumeHandler } from './commands/abandon-resume/abandon-resume.handler.js';
import { CompleteUploadHandler } from './commands/complete-upload/complete-upload.handler.js';
import { DeleteResumeHandler } from './commands/delete-resume/delete-resume.handler.js';
import { ParseResumeHandler } from './commands/parse-resume/parse-resume.handler.js';
import { StartUploadHandler } from './commands/start-upload/start-upload.handler.js';
import { SweepPartialsHandler } from './commands/sweep-partials/sweep-partials.handler.js';
import { SweepUploadsHandler } from './commands/sweep-uploads/sweep-uploads.handler.js';
import { UploadResumeHandler } from './commands/upload-resume/upload-resume.handler.js';
import { DirectUpload } from './direct-upload.entity.js';
import { FindIdentitiesHandler } from './queries/find-identities/find-identities.handler.js';
import { FindResumeHandler } from './queries/find-resume/find-resume.handler.js';
import { ListResumesHandler } from './queries/list-resumes/list-resumes.handler.js';
import { CorrectCandidateHandler } from './commands/correct-candidate/correct-candidate.handler.js';
import { DeleteCandidateHandler } from './commands/delete-candidate/delete-candidate.handler.js';
import { DeleteNoteHandler } from './commands/delete-note/delete-note.handler.js';
import { EditNoteHandler } from './commands/edit-note/edit-note.handler.js';
import { RestoreCandidateHandler } from './commands/restore-candidate/restore-candidate.handler.js';
import { RestoreResumeHandler } from './commands/restore-resume/restore-resume.handler.js';
import { TagCandidateHandler } from './commands/tag-candidate/tag-candidate.handler.js';
import { UntagCandidateHandler } from './commands/untag-candidate/untag-candidate.handler.js';
import { WriteNoteHandler } from './commands/write-note/write-note.handler.js';
import { FindCandidateHandler } from './queries/find-candidate/find-candidate.handler.js';
import { ListCandidatesHandler } from './queries/list-candidates/list-candidates.handler.js';
import { ListNotesHandler } from './queries/list-notes/list-notes.handler.js';
import { Candidate } from './candidate.entity.js';
import { CandidateNote } from './candidate-note.entity.js';
import { SignResumeFileHandler } from './queries/sign-resume-file/sign-resume-file.handler.js';
import { CorrectResumeHandler } from './commands/correct-resume/correct-resume.handler.js';
import { WithdrawCorrectionHandler } from './commands/withdraw-correction/withdraw-correction.handler.js';
import { ReparseResumeHandler } from './commands/reparse-resume/reparse-resume.handler.js';
import { ReparseResumesHandler } from './commands/reparse-resumes/reparse-resumes.handler.js';
import { CorrectionDesk } from './correction-desk.js';
import { ResumeCorrector } from './resume-corrector.js';
import { MergeCandidatesHandler } from './commands/merge-candidates/merge-candidates.handler.js';
import { FindDuplicatesHandler } from './queries/find-duplicates/find-duplicates.handler.js';
import { UploadBatchHandler } from './commands/upload-batch/upload-batch.handler.js';
import { ExportResumeHandler } from './queries/export-resume/export-resume.handler.js';
import { ExportResumesHandler } from './queries/export-resumes/export-resumes.handler.js';
import { ResumeParsing } from './resume-parsing.js';
import { Resume } from './resume.entity.js';
import { SkillTaxonomy } from './skill-taxonomy.js';

/** What the API needs of resumes. */
@Module({
  imports: [CqrsModule, TypeOrmModule.forFeature([Resume, DirectUpload, Candidate, CandidateNote])],
  providers: [
    CandidateRegister,
    SkillTaxonomy,
    ResumeCorrector,
    CorrectionDesk,
    CorrectResumeHandler,
    MergeCandidatesHandler,
    FindDuplicatesHandler,
    WithdrawCorrectionHandler,
    ReparseResumeHandler,
    ReparseResumesHandler,
    UploadResumeHandler,
    UploadBatchHandler,
    StartUploadHandler,
    CompleteUploadHandler,
    SignResumeFileHandler,
    DeleteResumeHandler,
    FindIdentitiesHandler,
    FindResumeHandler,
    ExportResumeHandler,
    ExportResumesHandler,
    ListResumesHandler,
    CorrectCandidateHandler,
    DeleteCandidateHandler,
    DeleteNoteHandler,
    EditNoteHandler,
    RestoreCandidateHandler,
    RestoreResumeHandler,
    TagCandidateHandler,
    UntagCandidateHandler,
    WriteNoteHandler,
    FindCandidateHandler,
    ListCandidatesHandler,
    ListNotesHandler,
  ],
})
export class ResumesModule {}

/** What the worker needs of resumes: the parse processes run here only. */
@Module({
  imports: [CqrsModule, TypeOrmModule.forFeature([Resume])],
  providers: [
    CandidateRegister,
    ResumeCorrector,
    ParseResumeHandler,
    AbandonResumeHandler,
    SweepPartialsHandler,
    SweepUploadsHandler,
    ResumeParsing,
    {
      provide: ParseSandbox,
      inject: [Config],
      useFactory: (config: Config) =>
        new ParseSandbox({
          processes: config.parseProcesses,
          wallMs: config.parseTimeoutMs,
          memoryMb: config.parseMemoryMb,
          maxBytes: config.uploadMaxBytes,
          gazetteerFile: join(config.modelsDir, 'gazetteer', 'gazetteer.json.gz'),
          confidenceFile: join(config.modelsDir, 'parsing', 'confidence.json'),
        }),
    },
  ],
  exports: [ResumeParsing],
})
export class ResumeParsingModule {}
