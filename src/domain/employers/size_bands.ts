/** Size bands of employers by the number of employees (UK Business Counts, Nomis). */
export const SIZE_BANDS = {
  micro: 'Micro, up to 9 employees',
  small: 'Small, 10 to 49',
  medium: 'Medium, 50 to 249',
  large: 'Large, 250 and more',
} as const
