package id.teladan.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A typed key, so that a kader's id cannot be passed where a pelatihan's is meant. */
public interface Id {

  @JsonValue
  UUID value();
}
