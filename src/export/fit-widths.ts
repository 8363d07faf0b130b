/** Narrow columns keep their width; the widest share what is left, none below the least. */
export const fitWidths = (wanted: readonly number[], room: number, least: number): number[] => {
  const widths = [...wanted]
  let excess = widths.reduce((sum, width) => sum + width, 0) - room
  while (excess > 0) {
    const widest = Math.max(...widths)
    if (widest <= least) break
    const next = Math.max(least, ...widths.filter((width) => width < widest))
    const cut = widths.filter((width) => width === widest).length
    const step = Math.min(widest - next || 1, Math.max(1, Math.floor(excess / cut)))
    for (let i = 0; i < widths.length && excess > 0; i += 1) {
      if (widths[i] !== widest) continue
      widths[i] = widest - step
      excess -= step
    }
  }
  return widths
}
