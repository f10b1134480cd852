package org.ringfence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Imports only go down, and each library stays in the packages that it belongs to. */
class ArchitectureTest {
  private static final String ROOT = "org.ringfence";

  /** Which packages of ours a package may import, besides itself. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("messages", Set.of()),
          Map.entry("model", Set.of("messages")),
          Map.entry("files", Set.of("messages", "model")),
          Map.entry("json", Set.of("messages", "model")),
          Map.entry("catalogue", Set.of("messages", "model", "json")),
          Map.entry("scoring", Set.of("messages", "model", "catalogue")),
          Map.entry("register", Set.of("messages", "model", "files")),
          Map.entry("signing", Set.of("messages", "model", "json", "files")),
          Map.entry("exchange", Set.of("messages", "model", "json", "files", "signing")),
          Map.entry("report", Set.of("messages", "model", "files")),
          Map.entry(
              "assessment",
              Set.of(
                  "messages",
                  "model",
                  "json",
                  "files",
                  "catalogue",
                  "scoring",
                  "register",
                  "signing",
                  "exchange",
                  "report")),
          Map.entry("ui", Set.of("messages", "model", "assessment")),
          Map.entry("cli", Set.of("messages", "model", "assessment")));

  /** Where the program's own classes lie, and no test's, whatever built them. */
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

  private static String part(JavaClass type) {
    var name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).split("\\.", -1)[0];
  }

  @Test
  void noClassReachesForANetwork() {
    NoNetworkTest.RULES.forEach(rule -> rule.check(CLASSES));
  }

  @Test
  void everyClassIsSeen() {
    // A rule over no classes always passes: hold how many there are, within reason.
    assertThat(CLASSES.size()).isBetween(300, 2_200);
    var parts = CLASSES.stream().map(ArchitectureTest::part).collect(Collectors.toSet());
    var known = new HashSet<>(MAY_IMPORT.keySet());
    known.add("");
    assertThat(parts).isEqualTo(known);
  }

  @Test
  void importsOnlyGoDown() {
    for (var rule : MAY_IMPORT.entrySet()) {
      var forbidden =
          Stream.concat(Stream.of(""), MAY_IMPORT.keySet().stream())
              .filter(other -> !other.equals(rule.getKey()) && !rule.getValue().contains(other))
              .map(other -> other.isEmpty() ? ROOT : ROOT + "." + other + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ROOT + "." + rule.getKey() + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(forbidden)
          .because(rule.getKey() + " may import only " + rule.getValue())
          .check(CLASSES);
    }
  }

  /** A package that leads back to itself can be read from no end. */
  @Test
  void noPackageLeadsBackToItself() {
    SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  /** Papers, signatures, checks and exports work out for themselves what they say. */
  @Test
  void whatIsKeptOfAListReachesNothingButAList() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".register.listing", ROOT + ".assessment.listing")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(ROOT + ".register.listing.CachedRow")
        .because("a figure that was kept is only ever shown in a list")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".assessment.*..")
        .and()
        .resideOutsideOfPackage(ROOT + ".assessment.listing")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".assessment.listing")
        .because("no other service may take a figure out of the list")
        .check(CLASSES);
  }

  /** What a reader takes in at one look. */
  @Test
  void noPackageHoldsMoreThanThirtyFiveFiles() {
    var files =
        CLASSES.stream()
            .filter(JavaClass::isTopLevelClass)
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(files)
        .hasSizeGreaterThan(80)
        .allSatisfy((name, many) -> assertThat(many).isLessThan(36));
  }

  @Test
  void noNameStandsForTwoThings() {
    var names =
        CLASSES.stream()
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void theModelNeedsOnlyJava() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", ROOT + ".model..", ROOT + ".messages..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void eachLibraryStaysWhereItBelongs() {
    only("java.sql", "register");
    only("org.sqlite", "register");
    only("org.apache.poi", "report", "exchange");
    only("org.apache.commons.compress", "report", "files");
    only("org.tukaani", "report");
    only("com.github.difflib", "report");
    only("javafx", "ui", "");
    only("atlantafx", "ui", "");
    only("picocli", "cli");
    only("tools.jackson", "json", "exchange", "signing");
    only("tools.jackson.core.json", "json");
    only("de.siegmar.fastcsv", "catalogue", "exchange");
    only("com.drew", "exchange");
    only("javax.imageio", "exchange");
    only("org.bouncycastle", "register", "signing");
    only("com.exceptionfactory.jagged", "register");
  }

  private static void only(String library, String... parts) {
    var allowed =
        Arrays.stream(parts)
            .map(part -> part.isEmpty() ? ROOT : ROOT + "." + part + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .because(library + " belongs in " + List.of(parts))
        .check(CLASSES);
  }

  /** What waits for ever or never ends is told from a file in one place. */
  @Test
  void filesAreOpenedToReadInOnePlace() {
    var reading =
        Set.of(
            "newInputStream",
            "newByteChannel",
            "newBufferedReader",
            "readAllBytes",
            "readAllLines",
            "readString",
            "lines",
            "copy");
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".files")
        .and()
        .doNotHaveSimpleName("Holder") // It reads what the system keeps and nobody names.
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "it opens a file by itself",
                call ->
                    call.getTargetOwner().isEquivalentTo(Files.class)
                        && reading.contains(call.getName())))
        .because("PlainFile opens every file that is read")
        .check(CLASSES);
  }

  @Test
  void onlyTheStartExitsOrStartsThreads() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
    noClasses().should().callConstructor(Thread.class, Runnable.class).check(CLASSES);
  }
}
