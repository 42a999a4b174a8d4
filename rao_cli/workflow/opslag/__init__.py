"""What a run keeps of what it read and judged, for the next one."""
