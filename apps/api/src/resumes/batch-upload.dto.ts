import { fileFates, type FileReport, type UploadedBatch } from '#libs/resumes';
import { BackgroundJobDto } from '../background-jobs/background-job.dto.js';
import { ApiProperty } from '@nestjs/swagger';

export class FileProblemDto {
  @ApiProperty({ description: 'Stable; explained at /errors/{code}.', example: 'resume.unsupported-format' })
  code!: string;

  @ApiProperty({ example: 'The file is none of PDF, DOCX, ODT, RTF, HTML and plain text.' })
  detail!: string;
}

export class FileReportDto implements FileReport {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'As you named it, after the name of its archive; null when the body ended before its name.',
    example: 'applications.zip/priya.pdf',
  })
  fileName!: string | null;

  @ApiProperty({ enum: fileFates })
  fate!: FileReport['fate'];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  resumeId!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Of this file alone.' })
  backgroundJobId!: string | null;

  @ApiProperty({ type: FileProblemDto, nullable: true })
  problem!: FileProblemDto | null;
}

export class UploadedBatchDto implements UploadedBatch {
  @ApiProperty({ format: 'uuid', description: 'Ends with the last accepted file; its result counts them.' })
  backgroundJobId!: string;

  @ApiProperty({ type: [FileReportDto], description: 'In the order they were sent.' })
  files!: FileReportDto[];

  @ApiProperty({
    type: BackgroundJobDto,
    nullable: true,
    description: 'How the work ended, with `Prefer: wait`; null when nobody waited or it has not ended.',
  })
  backgroundJob!: BackgroundJobDto | null;
}
