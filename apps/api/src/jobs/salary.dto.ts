import { payPeriods, type Salary } from '#libs/jobs';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO4217CurrencyCode, IsNumber, IsOptional, Max, Min, ValidateBy } from 'class-validator';

const most = 1_000_000_000;

/** Not below another number of the same object, where both are given. */
const NotBelow = (other: string): PropertyDecorator =>
  ValidateBy({
    name: 'notBelow',
    validator: {
      validate: (value, at) => {
        const bound = (at?.object as Record<string, unknown> | undefined)?.[other];
        return typeof bound !== 'number' || typeof value !== 'number' || value >= bound;
      },
      defaultMessage: () => `$property must not be below ${other}`,
    },
  });

/** What a job pays, before tax. */
export class SalaryBodyDto {
  @ApiPropertyOptional({ type: Number, nullable: true, minimum: 0, maximum: most, example: 65_000 })
  @IsOptional()
  @Max(most)
  @Min(0)
  @IsNumber()
  min?: number | null;

  @ApiPropertyOptional({ type: Number, nullable: true, minimum: 0, maximum: most, example: 80_000 })
  @IsOptional()
  @NotBelow('min')
  @Max(most)
  @Min(0)
  @IsNumber()
  max?: number | null;

  @ApiProperty({ minLength: 3, maxLength: 3, example: 'EUR', description: 'ISO 4217.' })
  @IsISO4217CurrencyCode()
  currency!: string;

  @ApiProperty({ enum: payPeriods, example: 'year' })
  @IsIn(payPeriods)
  period!: Salary['period'];
}

export class SalaryDto implements Salary {
  @ApiProperty({ type: Number, nullable: true, example: 65000 })
  min!: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 80000 })
  max!: number | null;

  @ApiProperty({ example: 'EUR', description: 'ISO 4217.' })
  currency!: string;

  @ApiProperty({ enum: payPeriods })
  period!: Salary['period'];
}
