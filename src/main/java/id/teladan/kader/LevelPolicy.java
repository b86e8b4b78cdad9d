package id.teladan.kader;

/** How complete groups of skills make a level. */
public enum LevelPolicy {
  /** Madya needs the group of expectant mothers (IH) by name. */
  STRICT,
  /** Any two further groups make Madya: local dashboards count so. */
  COUNT
}
