package id.teladan;

import id.teladan.platform.AcceptHeaders;
import id.teladan.platform.Actor;
import id.teladan.platform.AssetManners;
import id.teladan.platform.BodyLimits;
import id.teladan.platform.EmptyFields;
import id.teladan.platform.Json;
import id.teladan.platform.NotModified;
import id.teladan.platform.OriginCheck;
import id.teladan.platform.PageCharset;
import id.teladan.platform.PageFrame;
import id.teladan.platform.PlainForms;
import id.teladan.platform.ProblemMappers;
import id.teladan.platform.RoleFilter;
import id.teladan.platform.SecurityHeaders;
import id.teladan.platform.ServerErrors;
import id.teladan.platform.VaryOnHtmx;
import id.teladan.platform.WholeJson;
import io.dropwizard.auth.AuthValueFactoryProvider;
import io.dropwizard.core.server.AbstractServerFactory;
import io.dropwizard.core.setup.Environment;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;

/** What holds for every request, whatever the feature: headers, limits, roles, failures. */
final class WebHouse {

  private WebHouse() {}

  static void furnish(TeladanConfiguration configuration, Environment environment) {
    if (configuration.getServerFactory() instanceof AbstractServerFactory server) {
      server.setRegisterDefaultExceptionMappers(false);
      server.setDetailedJsonProcessingExceptionMapper(false);
    }
    Json.configureForRequests(environment.getObjectMapper());
    environment
        .servlets()
        .addFilter("security-headers", new SecurityHeaders())
        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
    environment
        .servlets()
        .addFilter("asset-manners", new AssetManners())
        .addMappingForUrlPatterns(
            EnumSet.of(DispatcherType.REQUEST), true, "/assets/*", "/webjars/*");
    environment.lifecycle().addEventListener(new ServerErrors());
    environment.jersey().register(new AcceptHeaders());
    environment.jersey().register(new OriginCheck());
    environment.jersey().register(new RoleFilter());
    environment.jersey().register(new BodyLimits());
    environment.jersey().register(new WholeJson());
    environment.jersey().register(new EmptyFields());
    environment.jersey().register(new PlainForms());
    environment.jersey().register(new VaryOnHtmx());
    environment.jersey().register(new NotModified());
    environment.jersey().register(new PageFrame());
    environment.jersey().register(new PageCharset());
    environment.jersey().register(new AuthValueFactoryProvider.Binder<>(Actor.class));
    ProblemMappers.register(environment.jersey());
  }
}
