<#macro rows verdict title>
<#assign changes = impact.of(verdict)>
<#if changes?has_content>

### ${title}

| where | what | who breaks | why |
|---|---|---|---|
<#list changes as change>
| ${code(change.spot.file + ":" + change.spot.line?c)} | ${change.what} | <#list change.breaks as who>${who.words()}<#sep>, <#else>nobody</#list> | ${change.why} |
</#list>
</#if>
</#macro>
<#macro added section>

### ${section.title}
<#if section.changesNothing()>

nothing changes
<#else>
<#list section.groups as group>

**${group.name}**<#if !group.changes?has_content>: nothing changes</#if>
<#if group.changes?has_content>

</#if>
<#list group.changes as what, lines>
- ${what}
<#list lines as line>
  - ${code(line)}
</#list>
</#list>
</#list>
</#if>
</#macro>
<#macro ids list><#if list?has_content>${list?join(", ")}<#else>none</#if></#macro>
## ${impact.before} → ${impact.after}: ${(impact.verdict.slug() == "none")?then("no changes", impact.verdict.slug())}

Next version at the least: **${impact.nextVersion}**
<#if !impact.isGreen()>

### To be mended first

<#list impact.red as sentence>
- ${sentence}
</#list>
</#if>
<@rows verdicts.BREAKING "Breaking"/>
<@rows verdicts.ADDITIVE "Additive"/>
<@rows verdicts.EDITORIAL "Editorial"/>
<#if impact.verdict.slug() != "none">

### Requirements

- added: <@ids impact.requirements.added/>
- changed: <@ids impact.requirements.changed/>
- removed: <@ids impact.requirements.removed/>
- orphaned: <@ids impact.requirements.orphaned/>
- behind a changed place: <@ids impact.requirements.touched/>
</#if>
<#list impact.sections as section><@added section/></#list>
<#if impact.verdict.slug() != "none">

### For the changelog

<#-- To be copied as it is. It is Markdown already, so that no line of it can end the block. -->
```markdown
${changelog?trim?no_esc}
```
</#if>
