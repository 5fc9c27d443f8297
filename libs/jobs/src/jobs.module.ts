import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CreateJobHandler } from './commands/create-job/create-job.handler.js';
import { DeleteJobHandler } from './commands/delete-job/delete-job.handler.js';
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
    FindJobHandler,
    ListJobsHandler,
    JobHistoryHandler,
  ],
})
export class JobsModule {}
