package io.externalaudiences.text;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.XMLOutputFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;

/** A form in which templates are written, with the one escaping that every value gets in it. */
public final class TextFormat extends CommonMarkupOutputFormat<TextFormat.Output> {

    /** HTML 5. Line feeds and tabs stay. */
    public static final TextFormat HTML = new TextFormat(
            "HTML", "text/html", text -> HTMLOutputFormat.INSTANCE.escapePlainText(VisibleText.of(text)));

    /** XML 1.0. Line feeds and tabs stay, in attributes as well. */
    public static final TextFormat XML = new TextFormat(
            "XML",
            "application/xml",
            text -> XMLOutputFormat.INSTANCE
                    .escapePlainText(VisibleText.of(text))
                    .replace("\n", "&#10;")
                    .replace("\t", "&#9;"));

    /** Markdown as GitHub and GitLab read it. */
    public static final TextFormat MARKDOWN = new TextFormat("Markdown", "text/markdown", Markdown::prose);

    /** A terminal, or the log of a job. A value stays in its line, so that it cannot look like a line of ours. */
    public static final TextFormat TERMINAL = new TextFormat("terminal", "text/plain", VisibleText::inOneLine);

    private final String name;
    private final String mimeType;
    private final UnaryOperator<String> escaping;

    private TextFormat(String name, String mimeType, UnaryOperator<String> escaping) {
        this.name = name;
        this.mimeType = mimeType;
        this.escaping = escaping;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getMimeType() {
        return mimeType;
    }

    @Override
    public String escapePlainText(String text) {
        return escaping.apply(text);
    }

    @Override
    public void output(String text, Writer writer) throws IOException {
        writer.write(escapePlainText(text));
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Output newTemplateMarkupOutputModel(String text, String markup) {
        return new Output(this, text, markup);
    }

    /** A value in the course of a template: text that will be escaped, or markup that is not escaped any more. */
    public static final class Output extends CommonTemplateMarkupOutputModel<Output> {

        private final TextFormat format;

        private Output(TextFormat format, String text, String markup) {
            super(text, markup);
            this.format = format;
        }

        @Override
        public TextFormat getOutputFormat() {
            return format;
        }
    }
}
