package io.pilotconfig.testkit;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.launch.Reason;
import io.pilotconfig.core.render.Passages;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Section;
import io.pilotconfig.core.section.Shape;
import io.pilotconfig.testkit.Observed.Fact;
import io.pilotconfig.testkit.Observed.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Renderers that each break one promise, and the contract of each; only {@link RendererContractTest} runs them. */
final class BrokenRenderers {
    private BrokenRenderers() {}

    abstract static class Broken extends PlainRendererContractTest {
        private final Renderer<PlainOptions> renderer;

        Broken(Renderer<PlainOptions> renderer) {
            this.renderer = renderer;
        }

        @Override
        protected Renderer<PlainOptions> renderer() {
            return renderer;
        }
    }

    static class TrimsValues extends Broken {
        TrimsValues() {
            super(new PlainRenderer() {
                @Override
                String escape(String value) {
                    return super.escape(value.strip());
                }
            });
        }
    }

    static class ForgetsBackslashes extends Broken {
        ForgetsBackslashes() {
            super(new PlainRenderer() {
                @Override
                String escape(String value) {
                    return value.replace("\n", "\\n").replace("\t", "\\t");
                }
            });
        }
    }

    static class LosesMounts extends Broken {
        LosesMounts() {
            super(new PlainRenderer() {
                @Override
                List<Fact> facts(LaunchPlan plan) {
                    Observed.Builder further = Observed.builder();
                    plan.mounts().stream()
                            .filter(mount -> mount.role() == Mount.Role.FURTHER)
                            .forEach(further::mount);
                    return Observed.of(plan)
                            .without(further.build().facts()::contains)
                            .facts();
                }
            });
        }
    }

    static class InventsVariable extends Broken {
        InventsVariable() {
            super(new PlainRenderer() {
                @Override
                List<Fact> facts(LaunchPlan plan) {
                    List<Fact> facts = new ArrayList<>(super.facts(plan));
                    facts.add(new Fact(Kind.VARIABLE, "PATH", "/bin"));
                    return facts;
                }
            });
        }
    }

    static class WritesInTheLocalLanguage extends Broken {
        WritesInTheLocalLanguage() {
            super(new PlainRenderer() {
                @Override
                String line(Fact fact) {
                    return fact.kind().name().toLowerCase(Locale.getDefault()) + "\n" + super.line(fact);
                }
            });
        }
    }

    static class Counts extends Broken {
        private static final AtomicInteger COUNT = new AtomicInteger();

        Counts() {
            super(new PlainRenderer() {
                @Override
                String text(LaunchPlan plan) {
                    return super.text(plan) + COUNT.incrementAndGet() + "\n";
                }
            });
        }
    }

    static class SharesABuffer extends Broken {
        SharesABuffer() {
            super(new PlainRenderer() {
                private volatile List<Fact> facts = List.of();

                @Override
                String text(LaunchPlan plan) {
                    facts = super.facts(plan);
                    LockSupport.parkNanos(100_000);
                    return String.join("", facts.stream().map(this::line).toList());
                }
            });
        }
    }

    static class EndsWithoutNewline extends Broken {
        EndsWithoutNewline() {
            super(new PlainRenderer() {
                @Override
                String text(LaunchPlan plan) {
                    return super.text(plan).stripTrailing();
                }
            });
        }
    }

    static class EndsLinesAsOnWindows extends Broken {
        EndsLinesAsOnWindows() {
            super(new PlainRenderer() {
                @Override
                String text(LaunchPlan plan) {
                    return super.text(plan).replace("\n", "\r\n");
                }
            });
        }
    }

    static class NamesTwoFilesAlike extends Broken {
        NamesTwoFilesAlike() {
            super(new PlainRenderer() {
                @Override
                public List<RenderedFile> write(Launch launch, PlainOptions options) {
                    List<RenderedFile> files = super.write(launch, options);
                    files.add(files.get(0));
                    return files;
                }
            });
        }
    }

    static class WritesTheMainFileLast extends Broken {
        WritesTheMainFileLast() {
            super(new PlainRenderer() {
                @Override
                public List<RenderedFile> write(Launch launch, PlainOptions options) {
                    List<RenderedFile> files = super.write(launch, options);
                    Collections.reverse(files);
                    return files;
                }
            });
        }
    }

    static class OpensTheToken extends Broken {
        OpensTheToken() {
            super(new PlainRenderer() {
                @Override
                String text(LaunchPlan plan) {
                    try {
                        return super.text(plan)
                                + Files.readString(Path.of(plan.mounts().get(0).source())) + "\n";
                    } catch (IOException e) {
                        return super.text(plan);
                    }
                }
            });
        }
    }

    static class ForgivesUnknownOptions extends Broken {
        ForgivesUnknownOptions() {
            super(new PlainRenderer() {
                @Override
                public Rendering render(Launch launch) {
                    return render(launch, options().bindChecked(Mapping.EMPTY));
                }
            });
        }
    }

    static class TakesNullForAnOption extends Broken {
        TakesNullForAnOption() {
            super(new PlainRenderer() {
                @Override
                String text(LaunchPlan plan) {
                    Mapping written = plan.targets().getOrDefault("plain", Mapping.EMPTY);
                    return super.text(plan) + (written.entries().containsKey("loud") ? "LOUD\n" : "");
                }
            });
        }
    }

    static class ThrowsAtADash extends Broken {
        ThrowsAtADash() {
            super(new PlainRenderer() {
                @Override
                String text(LaunchPlan plan) {
                    if (plan.command().contains("--")) {
                        throw new IllegalStateException("two dashes");
                    }
                    return super.text(plan);
                }
            });
        }
    }

    static class ThrowsAtBrokenSettings extends Broken {
        ThrowsAtBrokenSettings() {
            super(new PlainRenderer() {
                @Override
                public void check(LaunchPlan plan, PlainOptions options, Problems problems) {
                    plan.environment().stream()
                            .filter(variable -> variable.name().equals("OSG_SQUID_LOCATION"))
                            .forEach(variable -> URI.create(variable.value()));
                }
            });
        }
    }

    static class ReportsAnUnknownCode extends Broken {
        ReportsAnUnknownCode() {
            super(reporting(Code.warning("unheard-of", "Unheard of."), SettingPath.of("site")));
        }
    }

    static class ReportsACodeOfCore extends Broken {
        ReportsACodeOfCore() {
            super(reporting(Codes.SQUID_MISSING, SettingPath.of("squid")));
        }
    }

    static class ReportsNoSetting extends Broken {
        ReportsNoSetting() {
            super(reporting(ROOTED_NOTE, SettingPath.of("container")));
        }
    }

    static class ReportsAMountThatIsNotThere extends Broken {
        ReportsAMountThatIsNotThere() {
            super(reporting(ROOTED_NOTE, SettingPath.of("mounts").index(9)));
        }
    }

    static class RefusesEverything extends Broken {
        RefusesEverything() {
            super(reporting(PlainRenderer.ROOTED, SettingPath.of("site")));
        }
    }

    static class ExplainsAnotherText extends Broken {
        ExplainsAnotherText() {
            super(new PlainRenderer() {
                @Override
                public List<RenderedFile> write(Launch launch, PlainOptions options, Passages passages) {
                    return List.of(new RenderedFile("plain.txt", "another\n"));
                }
            });
        }
    }

    static class ExplainsByWhatIsNoSetting extends Broken {
        ExplainsByWhatIsNoSetting() {
            super(telling(0, SettingPath.of("container")));
        }
    }

    static class ForgetsToExplainALine extends Broken {
        ForgetsToExplainALine() {
            super(telling(1, SettingPath.of("site")));
        }

        @Override
        protected boolean isExplained() {
            return true;
        }
    }

    static class TakesACodeOfCore extends Broken {
        TakesACodeOfCore() {
            super(explaining(Code.error("squid-missing", "Something else.")));
        }
    }

    static class ShowsSomethingElse extends Broken {
        ShowsSomethingElse() {
            super(explaining(ROOTED_NOTE));
        }
    }

    static class HasAnIdWithABlank extends Broken {
        HasAnIdWithABlank() {
            super(new PlainRenderer() {
                @Override
                public String id() {
                    return "Plain text";
                }
            });
        }
    }

    static class HasALongSummary extends Broken {
        HasALongSummary() {
            super(new PlainRenderer() {
                @Override
                public String summary() {
                    return "Two\nlines.";
                }
            });
        }
    }

    static class KeepsAnOptionSecret extends Broken {
        KeepsAnOptionSecret() {
            super(new PlainRenderer() {
                @Override
                public Section<PlainOptions> options() {
                    return Section.of(PlainOptions.Builder::new, PlainOptions.Builder::build)
                            .key("loud", Shape.flag(), PlainOptions.Builder::loud, "")
                            .end();
                }
            });
        }
    }

    static class IsNotInstalled extends Broken {
        IsNotInstalled() {
            super(new PlainRenderer());
        }

        @Override
        protected boolean isInstalled() {
            return true;
        }
    }

    private static final Code ROOTED_NOTE = Code.warning("plain-note", "A note.");

    /** Tells of all lines but the first ones that they come from a setting. */
    private static PlainRenderer telling(int from, SettingPath setting) {
        return new PlainRenderer() {
            @Override
            public List<RenderedFile> write(Launch launch, PlainOptions options, Passages passages) {
                List<RenderedFile> files = write(launch, options);
                String text = files.get(0).text();
                int start = 0;
                for (int i = 0; i < from; i++) {
                    start = text.indexOf('\n', start) + 1;
                }
                passages.add(start, text.length(), (plan, target) -> Reason.of(setting, "It is.", "the test", "Now."));
                return files;
            }
        };
    }

    private static PlainRenderer explaining(Code code) {
        return new PlainRenderer() {
            @Override
            public List<Explanation> explanations() {
                return List.of(explained(code));
            }
        };
    }

    private static PlainRenderer reporting(Code code, SettingPath path) {
        return new PlainRenderer() {
            @Override
            public List<Explanation> explanations() {
                return List.of(explained(ROOTED), explained(ROOTED_NOTE));
            }

            @Override
            public void check(LaunchPlan plan, PlainOptions options, Problems problems) {
                problems.add(code, path, "A finding.", "");
            }
        };
    }
}
