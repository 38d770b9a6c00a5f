<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_AF" sourcelanguage="en">
<context>
    <name>Test</name>
    <message>
        <source>Article</source>
        <translation>مقاله</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>German</source>
        <translation>آلمانی</translation>
    </message>
</context>
</TS>
