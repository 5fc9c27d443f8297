import { ApiProperty } from '@nestjs/swagger';

/** Where the file of a resume can be fetched for some minutes. */
export class ResumeFileDto {
  @ApiProperty({
    format: 'uri',
    description: 'GET it without credentials; it answers an attachment.',
    example:
      'https://talentflow.example.com/api/v1/files?key=resumes%2Fba342141&expires=1795417078&signature=JH9YWv',
  })
  url!: string;

  @ApiProperty({ format: 'date-time', description: 'Five minutes from now; ask again after that.' })
  expiresAt!: string;

  @ApiProperty({ description: 'As the sender named it.', example: 'resume.pdf' })
  fileName!: string;

  @ApiProperty({ description: 'As its content says.', example: 'application/pdf' })
  mediaType!: string;

  @ApiProperty({ type: 'integer', example: 48_213 })
  sizeBytes!: number;
}
