package id.teladan.platform;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of a request that means something when it is missing. Written out, null is not that: it
 * is refused by its name, lest a program that has no value for {@code active} make somebody active.
 */
@JacksonAnnotationsInside
@JsonDeserialize(using = SentValueReader.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface NotNullIfSent {}
