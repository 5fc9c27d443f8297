import type { CorrectablePointer, ResumeCorrections } from '#libs/resumes';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Omittable } from '../http/omittable.js';
import { OmittableOrNull } from '../http/omittable-or-null.js';
import { CredentialFactsDto, LanguageFactsDto, PostFactsDto, StudyFactsDto } from './resume-facts.dto.js';

/** The places of a parsed resume that people may correct. */
export const correctablePointers: CorrectablePointer[] = [
  '/contact/name',
  '/contact/headline',
  '/contact/emails',
  '/contact/phones',
  '/contact/location',
  '/summary',
  '/experience',
  '/education',
  '/skills',
  '/certifications',
  '/languages',
];

export class ContactPatchDto {
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: 'Priya Raghunathan' })
  @OmittableOrNull()
  @MaxLength(200)
  @IsString()
  @IsNotEmpty()
  name?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: 'Backend Engineer' })
  @OmittableOrNull()
  @MaxLength(200)
  @IsString()
  @IsNotEmpty()
  headline?: string | null;

  @ApiPropertyOptional({ type: [String], maxItems: 10, example: ['priya@example.com'] })
  @Omittable()
  @IsEmail({}, { each: true })
  @ArrayMaxSize(10)
  @IsArray()
  emails?: string[];

  @ApiPropertyOptional({ type: [String], maxItems: 10, description: 'E.164.', example: ['+15125550142'] })
  @Omittable()
  @Matches(/^\+[1-9]\d{6,14}$/, { each: true, message: 'each phone must be as in +15125550142' })
  @ArrayMaxSize(10)
  @IsArray()
  phones?: string[];

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: 'Austin, TX' })
  @OmittableOrNull()
  @MaxLength(200)
  @IsString()
  @IsNotEmpty()
  location?: string | null;
}

/** A JSON merge patch (RFC 7396) of a parsed resume, in plain values; lists are replaced whole. */
export class ResumePatchDto {
  @ApiPropertyOptional({ type: ContactPatchDto })
  @Omittable()
  @Type(() => ContactPatchDto)
  @ValidateNested()
  @IsObject()
  contact?: ContactPatchDto;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 10_000,
    example: 'Backend engineer with seven years of Python.',
  })
  @OmittableOrNull()
  @MaxLength(10_000)
  @IsString()
  summary?: string | null;

  @ApiPropertyOptional({ type: [PostFactsDto], maxItems: 100 })
  @Omittable()
  @Type(() => PostFactsDto)
  @ValidateNested({ each: true })
  @ArrayMaxSize(100)
  @IsArray()
  experience?: PostFactsDto[];

  @ApiPropertyOptional({ type: [StudyFactsDto], maxItems: 50 })
  @Omittable()
  @Type(() => StudyFactsDto)
  @ValidateNested({ each: true })
  @ArrayMaxSize(50)
  @IsArray()
  education?: StudyFactsDto[];

  @ApiPropertyOptional({ type: [String], maxItems: 300, example: ['Python', 'k8s'] })
  @Omittable()
  @MaxLength(100, { each: true })
  @IsNotEmpty({ each: true })
  @IsString({ each: true })
  @ArrayMaxSize(300)
  @IsArray()
  skills?: string[];

  @ApiPropertyOptional({ type: [CredentialFactsDto], maxItems: 100 })
  @Omittable()
  @Type(() => CredentialFactsDto)
  @ValidateNested({ each: true })
  @ArrayMaxSize(100)
  @IsArray()
  certifications?: CredentialFactsDto[];

  @ApiPropertyOptional({ type: [LanguageFactsDto], maxItems: 50 })
  @Omittable()
  @Type(() => LanguageFactsDto)
  @ValidateNested({ each: true })
  @ArrayMaxSize(50)
  @IsArray()
  languages?: LanguageFactsDto[];

  /** What was said, by the pointer of its place. */
  corrections(): ResumeCorrections {
    const { contact, ...others } = this;
    const said = [
      ...Object.entries(contact ?? {}).map(([key, value]) => [`/contact/${key}`, value]),
      ...Object.entries(others).map(([key, value]) => [`/${key}`, value]),
    ];
    return Object.fromEntries(said.filter(([, value]) => value !== undefined)) as ResumeCorrections;
  }
}

export class CorrectionQuery {
  @ApiProperty({ enum: correctablePointers, example: '/contact/headline' })
  @IsIn(correctablePointers)
  pointer!: CorrectablePointer;
}
