package id.teladan.region;

/** A node of the region tree. */
public record Region(String code, String name, RegionLevel level) {}
