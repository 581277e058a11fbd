/** How a list is asked for that only the card counts. */
export function partAsks(part: 'room' | 'asye', place: string): string {
  return part === 'room' ? `who could take more in ${place}` : `which ASYE workers are over their share in ${place}`;
}
