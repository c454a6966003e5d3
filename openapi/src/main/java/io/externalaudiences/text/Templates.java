package io.externalaudiences.text;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Fills templates with values. Every value is escaped for the form that the template's name tells: {@code .ftlh} for
 * HTML, {@code .xml.ftl}, {@code .md.ftl}, and {@code .text.ftl} for a terminal.
 *
 * <p>In Markdown {@code ${code(value)}} writes a value as a code span, for what stands there as it came over the wire.
 */
public final class Templates {

    private static final Map<String, TextFormat> FORMATS = Map.of(
            "*.ftlh", TextFormat.HTML,
            "*.xml.ftl", TextFormat.XML,
            "*.md.ftl", TextFormat.MARKDOWN,
            "*.text.ftl", TextFormat.TERMINAL);

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_33);

    private Templates(Class<?> neighbour) {
        configuration.setClassForTemplateLoading(neighbour, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setTemplateConfigurations(formats());
        configuration.setSharedVariable("code", (TemplateMethodModelEx) arguments -> code(arguments.get(0)));
    }

    private static FirstMatchTemplateConfigurationFactory formats() {
        FirstMatchTemplateConfigurationFactory factory =
                new FirstMatchTemplateConfigurationFactory(FORMATS.entrySet().stream()
                        .map(format -> new ConditionalTemplateConfigurationFactory(
                                new FileNameGlobMatcher(format.getKey()), configuration(format.getValue())))
                        .toArray(ConditionalTemplateConfigurationFactory[]::new));
        // What is included as it is, such as a style sheet, has no values in it.
        factory.setAllowNoMatch(true);
        return factory;
    }

    private static TemplateConfiguration configuration(TextFormat format) {
        TemplateConfiguration configuration = new TemplateConfiguration();
        configuration.setOutputFormat(format);
        return configuration;
    }

    private static TextFormat.Output code(Object value) throws TemplateModelException {
        if (value instanceof TemplateScalarModel text) {
            return TextFormat.MARKDOWN.fromMarkup(Markdown.code(text.getAsString()));
        }
        throw new TemplateModelException("code() takes a text");
    }

    /** The templates that lie in the package of a class. */
    public static Templates beside(Class<?> neighbour) {
        return new Templates(neighbour);
    }

    /**
     * Writes what a template says of these values, and says where it is.
     *
     * @throws IOException if the file cannot be written
     */
    public Path write(String template, Map<String, Object> values, Path file) throws IOException {
        return Files.writeString(file, filled(template, values), StandardCharsets.UTF_8);
    }

    /**
     * What a template says of these values.
     *
     * @throws IllegalArgumentException if the template's name tells no form
     * @throws IllegalStateException if there is no such template, or it is broken
     */
    public String filled(String template, Map<String, Object> values) {
        StringWriter text = new StringWriter();
        try {
            written(template).process(values, text);
        } catch (TemplateException | IOException e) {
            throw new IllegalStateException("the template " + template + " is broken", e);
        }
        return text.toString();
    }

    /** A template without a form would escape nothing. */
    private Template written(String name) throws IOException {
        Template template = configuration.getTemplate(name);
        if (!(template.getOutputFormat() instanceof TextFormat)) {
            throw new IllegalArgumentException("the name of the template " + name + " tells no form");
        }
        return template;
    }
}
