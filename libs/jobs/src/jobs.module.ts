import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CloneJobHandler } from './commands/clone-job/clone-job.handler.js';
import { CloseJobHandler } from './commands/close-job/close-job.handler.js';
import { CreateJobHandler } from './commands/create-job/create-job.handler.js';
import { DeleteJobHandler } from './commands/delete-job/delete-job.handler.js';
import { ReopenJobHandler } from './commands/reopen-job/reopen-job.handler.js';
import { RestoreJobHandler } from './commands/restore-job/restore-job.handler.js';
import { UpdateJobHandler } from './commands/update-job/update-job.handler.js';
import { JobChange } from './job-change.entity.js';
import { Job } from './job.entity.js';
import { FindJobHandler } from './queries/find-job/find-job.handler.js';
import { JobHistoryHandler } from './queries/job-history/job-history.handler.js';
import { ListJobsHandler } from './queries/list-jobs/list-jobs.handler.js';

@Module({
  imports: [CqrsModule, TypeOrmModule.forFeature([Job, JobChange])],
  providers: [
    CreateJobHandler,
    UpdateJobHandler,
    DeleteJobHandler,
    RestoreJobHandler,
    CloseJobHandler,
    ReopenJobHandler,
    CloneJobHandler,
    FindJobHandler,
    ListJobsHandler,
    JobHistoryHandler,
  ],
})
export class JobsModule {}
