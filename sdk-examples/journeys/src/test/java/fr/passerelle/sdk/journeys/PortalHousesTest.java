package fr.passerelle.sdk.journeys;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.error.SdkException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in the core holds in each portal module; none of them sees another. */
class PortalHousesTest {
  private static final String ROOT = "fr.passerelle.sdk.";

  /** A published module: where its classes are and what it shows to everybody. */
  record House(ModuleReference module, Path path) {
    static House of(Class<?> inside) {
      try {
        Path path = Path.of(inside.getProtectionDomain().getCodeSource().getLocation().toURI());
        return new House(ModuleFinder.of(path).findAll().iterator().next(), path);
      } catch (URISyntaxException e) {
        throw new AssertionError(e);
      }
    }

    /** A folder when only tests are run, a jar when everything is built. */
    JavaClasses classes() {
      ClassFileImporter importer = new ClassFileImporter();
      if (Files.isDirectory(path)) {
        return importer.importPath(path);
      }
      try (JarFile jar = new JarFile(path.toFile())) {
        return importer.importJar(jar);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Set<String> exported() {
      Set<String> packages = new HashSet<>();
      for (Exports exports : module.descriptor().exports()) {
        if (!exports.isQualified()) {
          packages.add(exports.source());
        }
      }
      return packages;
    }

    @Override
    public String toString() {
      return module.descriptor().name();
    }
  }

  static Stream<House> portals() throws ClassNotFoundException {
    return Stream.of(
        House.of(AmsnClient.class),
        House.of(Class.forName(ROOT + "netentreprises.dsn.DsnWorkforceReader")),
        House.of(Class.forName(ROOT + "mutuelle.rule.package-info")));
  }

  @ParameterizedTest
  @MethodSource("portals")
  void aPortalSeesNoOtherPortal_andNoLibraryOfTheCore(House portal) {
    String own = portal.toString() + "..";
    Stream.of("amsn..", "netentreprises..", "mutuelle..", "sandbox..")
        .map(ROOT::concat)
        .filter(other -> !other.equals(own))
        .forEach(
            other ->
                noClasses()
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(other))
                    .check(portal.classes()));
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("okhttp3..", "okio..", "kotlin..", "org.hibernate.."))
        .check(portal.classes());
    noClasses()
        .should()
        .accessClassesThat(
            resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind.."))
        .check(portal.classes());
  }

  @ParameterizedTest
  @MethodSource("portals")
  void whatIsExportedShowsTypesOfTheJdkAndOfOursOnly(House portal) {
    Set<String> shown = portal.exported();
    Set<String> allowed = new HashSet<>(shown);
    allowed.addAll(House.of(SdkException.class).exported());
    List<String> leaks = new ArrayList<>();
    for (JavaClass type : portal.classes()) {
      if (shown.contains(type.getPackageName()) && isVisible(type)) {
        for (JavaMember member : type.getMembers()) {
          if (isVisible(member)) {
            involved(member)
                .map(JavaClass::getBaseComponentType)
                .filter(used -> !isAllowed(used, allowed))
                .forEach(used -> leaks.add(member.getFullName() + " shows " + used.getName()));
          }
        }
      }
    }
    assertThat(leaks).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("portals")
  void everyExportedPackageSaysWhatIsNull(House portal) throws Exception {
    for (String name : portal.exported()) {
      Class<?> rooms = Class.forName(name + ".package-info");
      assertThat(rooms.isAnnotationPresent(NullMarked.class)).as(name).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("portals")
  void nobodyWaitsInsideAMonitor(House portal) throws Exception {
    List<String> monitors = new ArrayList<>();
    try (ModuleReader reader = portal.module().open()) {
      for (String file : reader.list().filter(name -> name.endsWith(".class")).toList()) {
        try (InputStream content = reader.open(file).orElseThrow()) {
          new ClassReader(content).accept(new MonitorFinder(file, monitors), 0);
        }
      }
    }
    assertThat(monitors).isEmpty();
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PortalHousesTest::isVisible).orElse(true);
  }

  private static boolean isVisible(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return !modifiers.contains(JavaModifier.SYNTHETIC)
        && !modifiers.contains(JavaModifier.BRIDGE)
        && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
  }

  private static Stream<JavaClass> involved(JavaMember member) {
    if (!(member instanceof JavaCodeUnit unit)) {
      return member.getAllInvolvedRawTypes().stream();
    }
    return Stream.of(
            unit.getReturnType().getAllInvolvedRawTypes().stream(),
            unit.getParameterTypes().stream()
                .flatMap(type -> type.getAllInvolvedRawTypes().stream()),
            unit.getThrowsClause().getTypes().stream())
        .flatMap(types -> types);
  }

  /** A builder generated by Immutables returns the hidden implementation of its interface. */
  private static boolean isAllowed(JavaClass used, Set<String> allowed) {
    boolean isHidden =
        used.getSimpleName().startsWith("Immutable")
            || used.getEnclosingClass()
                .map(around -> around.getSimpleName().startsWith("Immutable"))
                .orElse(false);
    return used.isPrimitive()
        || used.getPackageName().startsWith("java.")
        || allowed.contains(used.getPackageName())
        || isHidden;
  }

  private static final class MonitorFinder extends ClassVisitor {
    private final String file;
    private final List<String> found;

    MonitorFinder(String file, List<String> found) {
      super(Opcodes.ASM9);
      this.file = file;
      this.found = found;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      if ((access & Opcodes.ACC_SYNCHRONIZED) != 0) {
        found.add(file + " " + name);
      }
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitInsn(int opcode) {
          if (opcode == Opcodes.MONITORENTER) {
            found.add(file + " " + name);
          }
        }
      };
    }
  }
}
