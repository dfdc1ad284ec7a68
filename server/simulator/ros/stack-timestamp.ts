/** ROS tells times in UTC without saying so: `2020-09-16T08:21:40`. */
export function stackTimestamp(at: number): string {
  return new Date(at).toISOString().slice(0, 19);
}
