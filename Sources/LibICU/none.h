// Empty on purpose: ICU’s headers may not meet Foundation’s own in one module graph.
