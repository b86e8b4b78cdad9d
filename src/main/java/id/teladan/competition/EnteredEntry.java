package id.teladan.competition;

import java.util.List;

/** An entry with what the committee should look at before it counts on it. */
public record EnteredEntry(Entry entry, List<String> warnings) {}
