import type { CandidateFacts } from '#libs/resumes';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, type TransformFnParams } from 'class-transformer';
import { IsEmail, IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';
import { OmittableOrNull } from '../http/omittable-or-null.js';

const onText =
  (change: (text: string) => string) =>
  ({ value }: TransformFnParams): unknown =>
    typeof value === 'string' ? change(value) : value;

/** A JSON merge patch (RFC 7396) of what a recruiter may correct. */
export class CandidatePatchDto {
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: 'Priya Raghunathan' })
  @OmittableOrNull()
  @Transform(onText((text) => text.trim()))
  @MaxLength(200)
  @IsString()
  @IsNotEmpty()
  name?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, format: 'email', example: 'priya@example.com' })
  @OmittableOrNull()
  @Transform(onText((text) => text.trim().toLowerCase()))
  @IsEmail()
  email?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'With the country code; spaces, dashes and brackets are dropped.',
    example: '+1 512 555 0142',
  })
  @OmittableOrNull()
  @Transform(onText((text) => text.replace(/[\s().-]/g, '')))
  @Matches(/^\+[1-9]\d{6,14}$/, { message: 'phone must be a number with its country code: +1 512 555 0142' })
  phone?: string | null;

  /** What was given, null included. */
  facts(): Partial<CandidateFacts> {
    return Object.fromEntries(Object.entries(this).filter(([, value]) => value !== undefined));
  }
}

export class NoteBodyDto {
  @ApiProperty({ maxLength: 10_000, example: 'Prefers remote work; can start in May.' })
  @Transform(onText((text) => text.trim()))
  @MaxLength(10_000)
  @IsString()
  @IsNotEmpty()
  text!: string;
}
