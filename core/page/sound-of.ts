/** Whether a video has a sound track; `unknown` as long as the browser has not looked into the file. */
export function soundOf(video: HTMLVideoElement): 'some' | 'none' | 'unknown' {
  if (!(video.readyState > 0)) return 'unknown';
  const { mozHasAudio } = video as HTMLVideoElement & { mozHasAudio?: boolean };
  if (mozHasAudio !== undefined) return mozHasAudio ? 'some' : 'none';
  try {
    const { captureStream } = video as HTMLVideoElement & { captureStream?(): MediaStream };
    const tracks = captureStream?.call(video).getAudioTracks().length;
    return tracks === undefined ? 'unknown' : tracks > 0 ? 'some' : 'none';
  } catch {
    // A file of another site keeps its inside to itself.
    return 'unknown';
  }
}
