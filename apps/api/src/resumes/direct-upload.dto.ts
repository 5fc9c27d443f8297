import { mediaTypes, type MediaType } from '#libs/resumes';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsNotEmpty, IsString, Matches, MaxLength, Min } from 'class-validator';
import { Omittable } from '../http/omittable.js';

const types = Object.values(mediaTypes);

/** A file as it is announced. */
export class StartUploadDto {
  @ApiProperty({ maxLength: 255, example: 'resume.pdf' })
  @MaxLength(255)
  @IsString()
  @IsNotEmpty()
  fileName!: string;

  @ApiProperty({ type: 'integer', minimum: 1, example: 48_213, description: 'Bytes, exactly.' })
  @Min(1)
  @IsInt()
  size!: number;

  @ApiProperty({ enum: types, example: mediaTypes.pdf })
  @IsIn(types)
  mediaType!: MediaType;

  @ApiPropertyOptional({
    pattern: '^[0-9a-f]{64}$',
    example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    description: 'SHA-256 of the bytes in lower-case hex; checked when the upload is completed.',
  })
  @Omittable()
  @Matches(/^[0-9a-f]{64}$/)
  @IsString()
  sha256?: string;
}

/** The request that puts the bytes into the store. */
export class StartedUploadDto {
  @ApiProperty({ format: 'uuid' })
  uploadId!: string;

  @ApiProperty({ enum: ['PUT'] })
  method!: 'PUT';

  @ApiProperty({
    format: 'uri',
    description: 'Needs no credentials; whoever holds it may put this one file.',
    example:
      'https://talentflow.example.com/api/v1/files?key=uploads%2F4e10ba3d&expires=1795417078&signature=JH9YWv',
  })
  url!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { 'content-type': 'application/pdf' },
    description: 'To be sent with it as they are.',
  })
  headers!: Record<string, string>;

  @ApiProperty({ format: 'date-time', description: 'Until when the PUT may begin.' })
  expiresAt!: string;
}
