package org.multaqa;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;

/**
 * Finds in compiled classes what comes out otherwise under another locale or encoding of
 * the machine: formats of numbers that are not behind a named locale, and calls that take
 * the default.
 */
final class LocaleDependenceFinder extends ClassVisitor {

	/** Numbers and dates in formats; %s and %x are the same in every locale. */
	private static final Pattern NUMBER = Pattern
		.compile("%(\\d+\\$)?[-#+0,(<]*\\d*(\\.\\d+)?(?:[dfeEgGaAS]|[tT][A-Za-z])");

	private static final Set<String> CALLS = Set.of("java/lang/String.toLowerCase()Ljava/lang/String;",
			"java/lang/String.toUpperCase()Ljava/lang/String;", "java/lang/String.getBytes()[B",
			"java/lang/String.<init>([B)V", "java/lang/String.<init>([BII)V",
			"java/io/ByteArrayOutputStream.toString()Ljava/lang/String;",
			"java/util/Locale.getDefault()Ljava/util/Locale;",
			"java/util/Locale.getDefault(Ljava/util/Locale$Category;)Ljava/util/Locale;",
			"java/nio/charset/Charset.defaultCharset()Ljava/nio/charset/Charset;",
			"java/time/format/DateTimeFormatter.ofPattern(Ljava/lang/String;)Ljava/time/format/DateTimeFormatter;",
			"java/time/format/DateTimeFormatterBuilder.toFormatter()Ljava/time/format/DateTimeFormatter;");

	private static final Set<String> FACTORIES_WITH_LOCALE = Set.of("java/text/NumberFormat", "java/text/DecimalFormat",
			"java/text/DecimalFormatSymbols", "java/text/CompactNumberFormat", "java/text/MessageFormat",
			"java/text/SimpleDateFormat", "java/text/DateFormat", "java/text/DateFormatSymbols", "java/text/Collator",
			"java/text/BreakIterator", "java/util/Scanner", "java/util/Calendar", "java/util/ResourceBundle",
			"java/time/temporal/WeekFields");

	private static final Set<String> CONSTRUCTORS_WITH_CHARSET = Set.of("java/io/InputStreamReader",
			"java/io/OutputStreamWriter", "java/io/FileReader", "java/io/FileWriter", "java/io/PrintStream");

	private final List<String> found = new ArrayList<>();

	private String type = "";

	private LocaleDependenceFinder() {
		super(SpringAsmInfo.ASM_VERSION);
	}

	/** What depends on the machine, each with the method that it is in. */
	static List<String> in(byte[] compiled) {
		LocaleDependenceFinder uses = new LocaleDependenceFinder();
		new ClassReader(compiled).accept(uses, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
		return uses.found;
	}

	private static boolean isForbidden(String owner, String name, String descriptor) {
		boolean makes = name.equals("<init>") || name.startsWith("of")
				|| (name.startsWith("get") && (name.endsWith("Instance") || name.equals("getBundle")))
				|| (owner.equals("java/text/MessageFormat") && name.equals("format")
						&& descriptor.startsWith("(Ljava/lang/String;"));
		return CALLS.contains(owner + "." + name + descriptor)
				|| (name.startsWith("ofLocalized") && owner.startsWith("java/time/"))
				|| (FACTORIES_WITH_LOCALE.contains(owner) && makes && !descriptor.contains("Ljava/util/Locale;")
						&& !descriptor.contains("Ljava/text/DecimalFormatSymbols;"))
				|| (CONSTRUCTORS_WITH_CHARSET.contains(owner) && name.equals("<init>")
						&& !descriptor.contains("Charset"));
	}

	@Override
	public void visit(int version, int access, String name, @Nullable String signature, @Nullable String superName,
			String @Nullable [] interfaces) {
		this.type = name.substring(name.lastIndexOf('/') + 1);
	}

	@Override
	public MethodVisitor visitMethod(int access, String name, String descriptor, @Nullable String signature,
			String @Nullable [] exceptions) {
		return new MethodInstructions(this.type + "." + name);
	}

	/** The instructions of a method in order. */
	private final class MethodInstructions extends MethodVisitor {

		private final String method;

		private boolean isBehindLocale;

		MethodInstructions(String method) {
			super(SpringAsmInfo.ASM_VERSION);
			this.method = method;
		}

		private void tell(String what) {
			LocaleDependenceFinder.this.found.add("%s: %s".formatted(this.method, what));
		}

		@Override
		public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
			this.isBehindLocale = opcode == Opcodes.GETSTATIC && owner.equals("java/util/Locale");
		}

		@Override
		public void visitLdcInsn(Object value) {
			if (value instanceof String text && NUMBER.matcher(text).find() && !this.isBehindLocale) {
				tell("the format \"%s\" without a locale before it".formatted(text));
			}
			this.isBehindLocale = false;
		}

		@Override
		public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
			this.isBehindLocale = false;
			if (isForbidden(owner, name, descriptor)) {
				tell("%s.%s takes the machine's default".formatted(owner.replace('/', '.'), name));
			}
		}

		@Override
		public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
			this.isBehindLocale = false;
			for (Object argument : arguments) {
				if (argument instanceof Handle handle) {
					visitMethodInsn(handle.getTag(), handle.getOwner(), handle.getName(), handle.getDesc(),
							handle.isInterface());
				}
				else if (argument instanceof String) {
					visitLdcInsn(argument);
				}
			}
		}

	}

}
