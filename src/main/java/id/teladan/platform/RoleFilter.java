package id.teladan.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Lets a request through only when the method says for whom it is: {@code @RolesAllowed} or
 * {@code @PermitAll}. A method that says neither lets nobody in.
 */
public final class RoleFilter implements DynamicFeature {

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    if (resource.getResourceMethod().isAnnotationPresent(PermitAll.class)
        || onlyTellsMethods(resource)) {
      return;
    }
    RolesAllowed allowed = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
    context.register(new Check(allowed == null ? List.of() : List.of(allowed.value())));
  }

  /** Jersey itself answers OPTIONS, with the methods that an address has and nothing else. */
  private static boolean onlyTellsMethods(ResourceInfo resource) {
    return resource
        .getResourceMethod()
        .getDeclaringClass()
        .getPackageName()
        .equals("org.glassfish.jersey.server.wadl.processor");
  }

  @Priority(Priorities.AUTHORIZATION)
  private record Check(List<String> roles) implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      SecurityContext who = request.getSecurityContext();
      if (who.getUserPrincipal() == null) {
        refuseStranger(request);
      } else if (roles.stream().noneMatch(who::isUserInRole)) {
        throw CommonProblem.FORBIDDEN.because("Peran Anda tidak mengizinkan halaman ini.");
      }
    }

    private static void refuseStranger(ContainerRequestContext request) {
      if (Addresses.isApi(request.getUriInfo())) {
        throw CommonProblem.UNAUTHENTICATED.because("Sertakan token yang masih berlaku.");
      }
      boolean reading = request.getMethod().equals("GET");
      String here = "/" + request.getUriInfo().getPath();
      URI signIn =
          UriBuilder.fromPath("/masuk")
              .queryParam("next", "{path}")
              .queryParam("berakhir", reading ? new Object[0] : new Object[] {"ya"})
              .build(reading ? here : cameFrom(request).orElse("/"));
      if (request.getHeaderString("HX-Request") != null) {
        request.abortWith(Response.status(401).header("HX-Redirect", signIn).build());
        return;
      }
      request.abortWith(Response.seeOther(signIn).build());
    }

    /** The page with the form that came too late; the form's own address may not be readable. */
    private static Optional<String> cameFrom(ContainerRequestContext request) {
      try {
        return Optional.ofNullable(request.getHeaderString("Referer"))
            .map(URI::create)
            .map(URI::getRawPath);
      } catch (IllegalArgumentException noAddress) {
        return Optional.empty();
      }
    }
  }
}
