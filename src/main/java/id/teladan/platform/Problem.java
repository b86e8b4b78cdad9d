package id.teladan.platform;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An RFC 9457 problem document; {@code errors} and whatever {@code more} holds are extensions. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    URI type,
    String title,
    int status,
    @Nullable String detail,
    List<FieldError> errors,
    @JsonAnyGetter Map<String, Object> more) {}
