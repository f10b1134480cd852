package org.ringfence;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.awt.Desktop;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.NetworkChannel;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import javafx.application.HostServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No class of ours can reach a network, nor ask another program to; a traced run shows the rest.
 */
class NoNetworkTest {
  /** Addresses of files and of what is inside the program; they are not followed. */
  private static final Class<?>[] ADDRESSES = {URI.class, URISyntaxException.class, URL.class};

  /** Held against every class of ours by {@link ArchitectureTest}, which reads them all once. */
  static final List<ArchRule> RULES =
      List.of(
          noClasses()
              .should()
              .dependOnClassesThat(
                  resideInAnyPackage(
                          "java.net..",
                          "javax.net..",
                          "java.rmi..",
                          "javax.rmi..",
                          "javax.naming..",
                          "javax.management.remote..",
                          "java.nio.channels.spi..",
                          "sun.net..",
                          "com.sun.net..",
                          "com.sun.jndi..",
                          "javafx.scene.web..",
                          "javafx.scene.media..")
                      .and(not(belongToAnyOf(ADDRESSES)))),
          noClasses()
              .should()
              .dependOnClassesThat(
                  belongToAnyOf(
                      SocketChannel.class,
                      ServerSocketChannel.class,
                      DatagramChannel.class,
                      AsynchronousSocketChannel.class,
                      AsynchronousServerSocketChannel.class,
                      NetworkChannel.class,
                      Selector.class,
                      HostServices.class,
                      ProcessBuilder.class)),
          never(URL.class, "openStream"),
          never(URL.class, "openConnection"),
          never(URL.class, "getContent"),
          never(Runtime.class, "exec"),
          never(Desktop.class, "browse"),
          never(Desktop.class, "mail"));

  private static ArchRule never(Class<?> type, String method) {
    return noClasses()
        .should()
        .callMethodWhere(target(DescribedPredicate.and(owner(belongToAnyOf(type)), name(method))));
  }

  /** Each of these would be noticed, so that the rules above are known to look. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        Connects.class,
        Resolves.class,
        Follows.class,
        Listens.class,
        Mails.class,
        Browses.class,
        Runs.class
      })
  void eachWayOutWouldBeNoticed(Class<? extends WayOut> wayOut) {
    JavaClasses one = new ClassFileImporter().importClasses(wayOut);
    assertThat(RULES).anyMatch(rule -> rule.evaluate(one).hasViolation());
  }

  @Test
  void anAddressThatIsNotFollowedIsNone() {
    JavaClasses one = new ClassFileImporter().importClasses(Names.class);
    assertThat(RULES).noneMatch(rule -> rule.evaluate(one).hasViolation());
  }

  interface WayOut {
    Object out() throws Exception;
  }

  private static final class Connects implements WayOut {
    @Override
    public Object out() throws Exception {
      return new Socket();
    }
  }

  private static final class Resolves implements WayOut {
    @Override
    public Object out() throws Exception {
      return InetAddress.getAllByName("host");
    }
  }

  private static final class Follows implements WayOut {
    @Override
    public Object out() throws Exception {
      return new URI("https://host").toURL().openStream();
    }
  }

  private static final class Listens implements WayOut {
    @Override
    public Object out() throws Exception {
      return ServerSocketChannel.open();
    }
  }

  private static final class Mails implements WayOut {
    @Override
    public Object out() throws Exception {
      Desktop.getDesktop().mail();
      return this;
    }
  }

  private static final class Browses implements WayOut {
    @Override
    public Object out() throws Exception {
      Desktop.getDesktop().browse(new URI("https://host"));
      return this;
    }
  }

  private static final class Runs implements WayOut {
    @Override
    public Object out() throws Exception {
      return Runtime.getRuntime().exec(new String[] {"curl"});
    }
  }

  private static final class Names implements WayOut {
    @Override
    public Object out() throws Exception {
      return new URI("x").getPath();
    }
  }
}
