<#macro rows verdict title>
<#assign changes = impact.of(verdict)>
<#if changes?has_content>
### ${title}

<#list changes as change>
- ${change.what}.<#if title == "Breaking"> Breaks <#list change.breaks as who>${who.words()}<#sep> and </#list>.<#elseif change.breaks?has_content> Servers have to follow.</#if>
</#list>

</#if>
</#macro>
## ${impact.nextVersion}

<@rows verdicts.BREAKING "Breaking"/>
<@rows verdicts.ADDITIVE "Added"/>
<#if impact.of(verdicts.EDITORIAL)?has_content>
${impact.of(verdicts.EDITORIAL)?size} more that only concern readers.
</#if>
