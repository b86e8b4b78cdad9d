package id.teladan.certificate;

import java.util.List;

/**
 * Something people get papers for: a completed pelatihan, a decided competition or jambore, a
 * level.
 *
 * @param object as in {@code pelatihan/<id>}
 */
public record Occasion(String object, String title, Place place, List<Award> awards) {

  public Occasion {
    awards = List.copyOf(awards);
  }
}
